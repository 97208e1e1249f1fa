import { readYaml } from '../content/yaml';
import { cleanEntry } from './clean';
import { type DataNote, type Entry, isEntry, type Reporter, readText, reporter } from './loose';

interface List<Item> {
  /** Path of the file, for messages. */
  file: string;
  /** What the list is of: `package`, `person`. */
  one: string;
  many: string;
  /** The field that names an entry. */
  field: string;
  read: (entry: Entry, report: Reporter) => Item | undefined;
  /** What two entries can't share. */
  key: (item: Item) => string;
}

/**
 * Reads a YAML list of entries. An entry that can't be used is left out, with a note.
 * @throws when the text is not YAML, or not a list
 */
export function readEntries<Item>(
  text: string,
  { file, one, many, field, read, key }: List<Item>,
): { items: Item[]; notes: DataNote[] } {
  const { data, errors } = readYaml(text);
  if (errors[0]) throw new Error(`${file}:${errors[0].line}: ${errors[0].message}`);
  if (!Array.isArray(data)) throw new Error(`${file} is not a list of ${many}.`);
  const notes: DataNote[] = [];
  const items = new Map<string, Item>();
  for (const [index, entry] of data.entries()) {
    const name = isEntry(entry) ? readText(entry[field]) : undefined;
    const report = reporter(notes, file, name?.slice(0, 100) || `entry ${index + 1}`);
    if (!isEntry(entry)) {
      report('', entry, `not a ${one}`);
      continue;
    }
    const item = read(cleanEntry(entry, report), report);
    if (!item) continue;
    if (items.has(key(item))) report(field, name, `a second entry of this ${one}`);
    else items.set(key(item), item);
  }
  return { items: [...items.values()], notes };
}
