import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { proseOf } from '../mdx/prose';
import { loadSpeller, projectWords, type Speller } from './dictionary';
import type { Position, Problem } from './problem';
import type { CheckedDocument } from './rules/front-matter';
import { inBody } from './rules/place';
import { readYaml } from './yaml';

const MAX_SUGGESTED = 12;
const FIELDS = ['title', 'description', 'conference', 'cover'] as const;
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

/** Names of people, packages and partners: those of the folder, and those of the project itself. */
function knownNames(root: string, project: string): string[] {
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

/** A piece of text without spaces, and where it stands. */
interface Chunk extends Position {
  file: string;
  text: string;
  /** Whether a sentence may start with it. */
  opens: boolean;
}

function* chunksOfLine(line: string): Generator<{ text: string; at: number; opens: boolean }> {
  let opens = true;
  for (const { 0: text, index: at } of line.matchAll(/[^\s—–/|()[\]{}<>*_~"“”]+/gu)) {
    yield { text, at, opens };
    opens = /[.!?:]['’)]*$/.test(text);
  }
}

function chunksOf(document: CheckedDocument): Chunk[] {
  const { file, source, body } = document;
  const chunks: Chunk[] = [];
  const data = source.frontMatter.data as Record<string, unknown> | undefined;
  for (const field of FIELDS) {
    const text = typeof data === 'object' ? data?.[field] : undefined;
    if (typeof text !== 'string') continue;
    const place = source.frontMatter.locate([field]);
    for (const chunk of chunksOfLine(text)) {
      chunks.push({ file, ...chunk, ...place, column: place.column + chunk.at });
    }
  }
  if (!body.tree) return chunks;
  for (const [index, line] of proseOf(source.body, body.tree).split('\n').entries()) {
    for (const chunk of chunksOfLine(line)) {
      chunks.push({ ...chunk, ...inBody(document, { line: index + 1, column: chunk.at + 1 }) });
    }
  }
  return chunks;
}

const letters = (word: string): string => [...word.toLowerCase()].sort().join('');

/** Suggestions that a slip of the fingers explains; the dictionary also offers far-fetched ones. */
function likely(word: string, suggestions: readonly string[]): string[] {
  const bare = word.toLowerCase();
  const limit = Math.max(1, Math.floor(word.length / 4));
  const near = suggestions
    .map((suggestion) => suggestion.toLowerCase())
    .filter(
      (other) =>
        !other.includes(' ') &&
        (distance(bare, other) <= limit || letters(bare) === letters(other)),
    );
  return [...new Set(near)];
}

/** A word with a capital inside a sentence is a name, unless two letters of a known word changed places. */
function isName(word: string, opens: boolean, near: readonly string[]): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  return opens ? near.length === 0 : !near.some((other) => letters(other) === letters(word));
}

/**
 * Finds misspelt words in titles, descriptions and prose.
 * @param root the content folder, whose data names people and packages
 * @param project the folder with `project-words.txt`
 */
export async function checkSpelling(
  documents: readonly CheckedDocument[],
  root: string,
  project: string = process.cwd(),
  load: (words: readonly string[]) => Promise<Speller> = loadSpeller,
): Promise<Problem[]> {
  const chunks = documents.flatMap(chunksOf);
  if (chunks.length === 0) return [];
  const speller = await load([...projectWords(project), ...knownNames(root, project)]);
  const faults = await speller.misspelt([...new Set(chunks.map(({ text }) => text))]);
  const suggestions = new Map<string, string[]>();
  const suggest = (word: string): string[] => {
    const known = suggestions.get(word);
    if (known) return known;
    const found = suggestions.size < MAX_SUGGESTED ? likely(word, speller.suggest(word)) : [];
    suggestions.set(word, found);
    return found;
  };
  return chunks.flatMap(({ file, line, column, text, opens }) =>
    (faults.get(text) ?? []).flatMap(({ word, at }): Problem[] => {
      const near = suggest(word);
      if (isName(word, opens && at === 0, near)) return [];
      const meant = near.length > 0 ? ` Did you mean ${near.map((w) => `"${w}"`).join(', ')}?` : '';
      return [
        {
          file,
          line,
          column: column + at,
          rule: 'spelling',
          severity: 'warning',
          message: `"${word}" is not in the dictionary.`,
          mend: `Correct it, or add a name or term to project-words.txt.${meant}`,
        },
      ];
    }),
  );
}
