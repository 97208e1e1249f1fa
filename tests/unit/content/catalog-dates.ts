import type { Package } from '../../../lib/packages/types';

/** The newest date of anything in the catalog. */
export function newestDate(packages: readonly Package[]): string | undefined {
  return packages
    .flatMap(({ accepted, updated, figures }) => [accepted, updated, figures.lastCommit])
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}

/** Whether a date stands where a person's handle should be. */
export function isDateOfPerson(handle: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(handle);
}
