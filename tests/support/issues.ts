import { readFields } from '@/lib/check/front-matter/read-fields';

/** The issues of front matter, each as `field cause → fix`. */
export function issuesOf(
  name: 'post' | 'event' | 'page' | 'package note',
  data: unknown,
): string[] {
  return readFields(name, data).issues.map(
    ({ path, unknownKey, cause, fix }) =>
      `${[...path, ...(unknownKey === undefined ? [] : [unknownKey])].join('.')} ${cause} → ${fix}`,
  );
}
