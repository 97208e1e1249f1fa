import { blank } from './places';

/** Code in a line, or over several lines of a paragraph, and formulas. */
const INLINE = /(?<![\\`])(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?[^`]\1(?!`)|\$\$[\s\S]*?\$\$/g;

/**
 * A body with its code and its formulas replaced by spaces: what is left is text, tags and braces,
 * in their places.
 */
export function maskCode(body: string): string {
  let fence = '';
  const lines = body.split('\n').map((line) => {
    const mark = /^[\s>]*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence === '' && mark === '') return line;
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    return blank(line);
  });
  return lines.join('\n').replace(INLINE, blank);
}
