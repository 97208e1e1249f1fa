import { eventUid } from '../../events/calendar-entry';
import type { Problem } from '../../problem';
import type { CheckedDocument } from '../document';

/** No two events may be one and the same to calendars: the later would overwrite the earlier. */
export function checkUids(documents: readonly CheckedDocument[]): Problem[] {
  const first = new Map<string, string>();
  return documents.flatMap(({ kind, slug, file, valid, invalid, source }): Problem[] => {
    if (kind !== 'event' || invalid.has('uid') || invalid.has('aliases')) return [];
    const { uid, aliases = [] } = valid;
    const name = eventUid({ uid, aliases, slug });
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, file);
      return [];
    }
    const field = uid ? 'uid' : 'aliases';
    return [
      {
        ...source.frontMatter.locate([field]),
        file,
        field,
        rule: 'uid',
        severity: 'error',
        message: `names the same entry in calendars as content/${other}`,
        fix: 'Add a uid: of its own, such as the name of this file.',
      },
    ];
  });
}
