import { checkOneDocument } from '@/lib/check/one-document';
import type { SiteFacts } from '@/lib/check/site-facts';
import { counted } from '@/lib/counted';
import { utcDate } from '@/lib/dates/calendar-date';
import type { Problem } from '@/lib/problem';
import { loadJson, once } from '../load';

/** What there is on the published site, asked for once. */
export const siteFacts = once(() => loadJson<SiteFacts>('/write/site.json'));

/**
 * Checks a document as the check of a pull request does, as far as that needs no other files.
 * @param images paths below `/images/` of pictures that come with it
 * @param isNew whether no published text may have its address
 */
export async function checkDraft(
  file: string,
  text: string,
  images: readonly string[],
  isNew: boolean,
): Promise<Problem[]> {
  const site = await siteFacts();
  const problems = checkOneDocument({ file, text }, site, images, utcDate(new Date()));
  const address = `/${file.replace(/\.mdx$/, '')}`;
  if (!isNew || !(address in site.anchors)) return problems;
  const message = `A published text has this address, ${address}.`;
  const fix = 'Give yours another one.';
  const place = { file, line: 1, column: 1, rule: 'address', severity: 'error' } as const;
  return [{ ...place, message, fix }, ...problems];
}

/** How many problems there are, by severity. */
export function summary(problems: readonly Problem[]): string {
  const counts = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count > 0 ? [counted(count, severity)] : [];
  });
  return counts.length > 0
    ? `The check found ${counts.join(', ')}.`
    : 'The check found no problems.';
}

/** The lines of `authors.yml` for authors and speakers that are not known, all together. */
export function newAuthorLines(problems: readonly Problem[]): string {
  const lines = problems.flatMap(({ fix }) => fix.split('/authors.yml:\n')[1] ?? []);
  return [...new Set(lines)].join('\n');
}
