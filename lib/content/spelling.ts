import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
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

/** A line of prose, and where it starts. */
interface ProseLine extends Position {
  text: string;
}

/** A piece of text without spaces. */
interface Chunk {
  text: string;
  at: number;
  /** Whether a sentence may start with it. */
  opens: boolean;
}

const CHUNK = /[^\s—–/|()[\]{}<>*_~"“”]+/gu;

function* chunksOf(line: string): Generator<Chunk> {
  let opens = true;
  for (const { 0: text, index: at } of line.matchAll(CHUNK)) {
    yield { text, at, opens };
    opens = /[.!?:]['’)]*$/.test(text);
  }
}

function linesOf(document: CheckedDocument): ProseLine[] {
  const { source, body } = document;
  const data = source.frontMatter.data as Record<string, unknown> | undefined;
  const fields = FIELDS.flatMap((field) => {
    const text = typeof data === 'object' ? data?.[field] : undefined;
    return typeof text === 'string' ? [{ text, ...source.frontMatter.locate([field]) }] : [];
  });
  const prose = body.prose
    .split('\n')
    .map((text, index) => ({ text, ...inBody(document, { line: index + 1, column: 1 }) }));
  return [...fields, ...prose];
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

function slip(word: string, near: readonly string[], place: Position & { file: string }): Problem {
  const meant = near.length > 0 ? ` Did you mean ${near.map((w) => `"${w}"`).join(', ')}?` : '';
  return {
    ...place,
    rule: 'spelling',
    severity: 'hint',
    message: `"${word}" is not in the dictionary.`,
    mend: `Correct it, or add a name or term to project-words.txt.${meant}`,
  };
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
  const words = new Set(documents.flatMap(linesOf).flatMap(({ text }) => text.match(CHUNK) ?? []));
  if (words.size === 0) return [];
  const speller = await load([...projectWords(project), ...knownNames(root, project)]);
  const faults = await speller.misspelt([...words]);
  if (faults.size === 0) return [];
  const suggestions = new Map<string, string[]>();
  const suggest = (word: string): string[] => {
    const known = suggestions.get(word);
    if (known) return known;
    const found = suggestions.size < MAX_SUGGESTED ? likely(word, speller.suggest(word)) : [];
    suggestions.set(word, found);
    return found;
  };
  const judgeLine = (file: string, line: ProseLine): Problem[] =>
    [...chunksOf(line.text)].flatMap((chunk) =>
      (faults.get(chunk.text) ?? []).flatMap(({ word, at }) => {
        const near = suggest(word);
        const place = { file, line: line.line, column: line.column + chunk.at + at };
        return isName(word, chunk.opens && at === 0, near) ? [] : [slip(word, near, place)];
      }),
    );
  return documents.flatMap((document) =>
    linesOf(document).flatMap((line) => judgeLine(document.file, line)),
  );
}
