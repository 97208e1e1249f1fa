import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../content/yaml';

const NAME_FIELDS = /^(?:name|github_username|package_name|organization|title|id)$/;
const DATA = ['authors', 'contributors', 'packages', 'partners', 'social', 'navigation'];

/** Every word of a value's names, so that nobody's name counts as a slip. */
function namesIn(value: unknown, words: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'object') namesIn(item, words);
    const texts = NAME_FIELDS.test(key) ? [item].flat() : [];
    for (const text of [...texts, key].filter((text) => typeof text === 'string')) {
      for (const [word] of text.matchAll(/[\p{L}\p{M}]{2,}/gu)) words.add(word);
      if (/^[\w.-]+$/.test(text)) words.add(text);
    }
  }
}

/**
 * Names of people, packages and partners, word by word, which no dictionary has.
 * @param root a content folder; the project's own is read as well
 * @param project the folder that holds it
 */
export function knownNames(root: string, project: string): string[] {
  const words = new Set<string>();
  for (const folder of new Set([root, join(project, 'content')])) {
    for (const name of DATA) {
      try {
        namesIn(readYaml(readFileSync(join(folder, 'data', `${name}.yml`), 'utf8')).data, words);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
    }
  }
  return [...words];
}
