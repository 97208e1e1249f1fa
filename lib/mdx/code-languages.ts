import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Explanation, Position } from '../problem';
import { placeOf } from './places';

/**
 * The languages whose code is colored: those that texts of this community use. Some other grammars,
 * such as AutoHotkey's, hang on a few kilobytes of odd text.
 */
export const CODE_LANGUAGES: readonly string[] = [
  'bash c cmake console cpp css diff docker dockerfile f90 go html ini java javascript js',
  'json jsonc julia make makefile markdown md mdx powershell py python r rs rst rust sh',
  'shell shellscript shellsession sql toml ts typescript xml yaml yml zsh',
].flatMap((line) => line.split(' '));

/** Names for code that has no colors. */
export const PLAIN_LANGUAGES: ReadonlySet<string> = new Set([
  '',
  'text',
  'txt',
  'plain',
  'plaintext',
  'output',
]);

const ALIASES: Readonly<Record<string, string>> = {
  ipython: 'python',
  ipython3: 'python',
  pycon: 'python',
  python3: 'python',
};

/** The name of a language as its colors are known by: `Python` and `ipython3` are `python`. */
export function languageName(written: string): string {
  const name = written.toLowerCase();
  return (Object.hasOwn(ALIASES, name) && ALIASES[name]) || name;
}

const COLORED: ReadonlySet<string> = new Set(CODE_LANGUAGES);
const MAX_BLOCK = 20_000;
/** Some grammars take the square of the length of a line. */
const MAX_LINE = 250;

/** Why a block of code is shown without colors; undefined when it has them, or needs none. */
export function whyPlain(code: string, language: string): Explanation | undefined {
  if (PLAIN_LANGUAGES.has(language) || language.startsWith('{')) return undefined;
  if (!COLORED.has(language)) {
    const message = `Code in "${language.slice(0, 40)}" is shown without colors.`;
    return { message, fix: `Use text, or one of ${CODE_LANGUAGES.join(', ')}.` };
  }
  if (code.length > MAX_BLOCK) {
    const message = `A code block of ${code.length} characters is shown without colors.`;
    return { message, fix: `Show the ${MAX_BLOCK} characters that matter, and link to the file.` };
  }
  const longest = code.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > MAX_LINE) {
    const message = `A code block with a line of ${longest} characters is shown without colors.`;
    return { message, fix: `Break lines before ${MAX_LINE} characters.` };
  }
  return undefined;
}

/** A block of code that is shown without colors; its place is relative to the body. */
export type PlainCode = Position & Explanation;

/** The blocks of code of a body that are shown without colors, though they name a language. */
export function plainCodeOf(tree: Root): PlainCode[] {
  const found: PlainCode[] = [];
  visit(tree, 'code', (node) => {
    const reason = whyPlain(node.value, languageName(node.lang ?? ''));
    if (reason) found.push({ ...placeOf(node), ...reason });
  });
  return found;
}
