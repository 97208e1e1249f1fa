import { readFields } from '@/lib/check/front-matter/read-fields';
import { documentTypes } from '@/lib/content/schema';

/** The faults of front matter, each as `field cause → fix`. */
export function faultsOf(
  name: 'post' | 'event' | 'page' | 'package note',
  data: unknown,
): string[] {
  const type = documentTypes.find((candidate) => candidate.name === name);
  if (!type) throw new Error(`There is no kind of document "${name}".`);
  return readFields(type, data).issues.map(
    ({ path, unknownKey, cause, fix }) =>
      `${[...path, ...(unknownKey === undefined ? [] : [unknownKey])].join('.')} ${cause} → ${fix}`,
  );
}
