import { eventUid } from '../../events/calendar-entry';
import { error, type Problem } from '../../problem';
import type { CheckedDocument } from '../document';
import { atField } from '../place';

/** No two events may be one and the same to calendars: the later would overwrite the earlier. */
export function checkUids(documents: readonly CheckedDocument[]): Problem[] {
  const first = new Map<string, string>();
  return documents.flatMap((document): Problem[] => {
    const { kind, slug, file, valid, invalid } = document;
    if (kind !== 'event' || invalid.has('uid') || invalid.has('aliases')) return [];
    const { uid, aliases = [] } = valid;
    const name = eventUid({ uid, aliases, slug });
    const other = first.get(name);
    first.set(name, other ?? file);
    if (other === undefined) return [];
    const message = `names the same entry in calendars as content/${other}`;
    const fix = 'Add a uid: of its own, such as the name of this file.';
    const at = atField(document, [uid ? 'uid' : 'aliases']);
    return [{ ...at, rule: 'uid', ...error(message, fix) }];
  });
}
