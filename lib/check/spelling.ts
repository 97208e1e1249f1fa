import { distance } from 'fastest-levenshtein';
import { hint, type Position, type Problem } from '../problem';
import { loadSpeller, projectWords, type Speller } from './dictionary';
import type { CheckedDocument } from './document';
import { knownNames } from './known-names';
import { inBody } from './place';

const MAX_SUGGESTED = 12;
const FIELDS = ['title', 'description', 'conference', 'cover'] as const;

/** A line of prose, and where it starts. */
interface ProseLine extends Position {
  text: string;
}

const CHUNK = /[^\s—–/|()[\]{}<>*_~"“”]+/gu;

function* chunksOf(line: string) {
  let opens = true;
  for (const { 0: text, index: at } of line.matchAll(CHUNK)) {
    yield { text, at, opens };
    opens = /[.!?:]['’)]*$/.test(text);
  }
}

/** Whether a document is in the language of the dictionaries; nothing is known about others. */
function isEnglish({ source }: CheckedDocument): boolean {
  const { lang } = (source.frontMatter.data ?? {}) as { lang?: unknown };
  return typeof lang !== 'string' || /^en\b/i.test(lang);
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
  const fix = `Correct it, or add a name or term to project-words.txt.${meant}`;
  return { ...place, rule: 'spelling', ...hint(`"${word}" is not in the dictionary.`, fix) };
}

/**
 * Finds misspelled words in titles, descriptions and prose of documents in English.
 * @param root the content folder, whose data names people and packages
 * @param project the folder with `project-words.txt`
 */
export async function checkSpelling(
  documents: readonly CheckedDocument[],
  root: string,
  project: string = process.cwd(),
  load: (words: readonly string[]) => Promise<Speller> = loadSpeller,
): Promise<Problem[]> {
  const english = documents.filter(isEnglish);
  const words = new Set(english.flatMap(linesOf).flatMap(({ text }) => text.match(CHUNK) ?? []));
  if (words.size === 0) return [];
  const speller = await load([...projectWords(project), ...knownNames(root, project)]);
  const issues = await speller.misspelled([...words]);
  if (issues.size === 0) return [];
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
      (issues.get(chunk.text) ?? []).flatMap(({ word, at }) => {
        const near = suggest(word);
        const place = { file, line: line.line, column: line.column + chunk.at + at };
        return isName(word, chunk.opens && at === 0, near) ? [] : [slip(word, near, place)];
      }),
    );
  return english.flatMap((document) =>
    linesOf(document).flatMap((line) => judgeLine(document.file, line)),
  );
}
