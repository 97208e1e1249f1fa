import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { readText } from '@/lib/data/loose';
import { slugify } from '@/lib/slug';
import { type EntryKind, entriesByKey, readEntries } from './entries';
import { type Replacement, replaceScalars } from './replace-scalars';

/**
 * Keeps the descriptions of the present file: they are written for this site, and the ones upstream
 * are copied from the packages.
 * @param text the new packages.yml
 * @param present the packages.yml of the content folder, or an empty text
 */
export function keepDescriptions(text: string, present: string, kind: EntryKind) {
  const known = entriesByKey(readEntries(present), kind);
  const { contents } = parseDocument(text);
  const replacements: Replacement[] = [];
  const undescribed: string[] = [];
  for (const item of isSeq(contents) ? contents.items : []) {
    if (!isMap(item)) continue;
    const name = readText(item.get('package_name')) ?? '';
    const own = readText(known.get(slugify(name))?.package_description);
    const node = item.get('package_description', true);
    if (own === undefined || !isScalar(node)) undescribed.push(name);
    else if (readText(node.value) !== own) {
      replacements.push({ node, yaml: stringify(own, { lineWidth: 0 }).trim() });
    }
  }
  return { text: replaceScalars(text, replacements), undescribed };
}
