import type { Scalar } from 'yaml';

/** A value of a YAML document, and what is to be in its place. */
export interface Replacement {
  node: Scalar;
  /** YAML on one line, such as `null` or `"text"`. */
  yaml: string;
}

/**
 * Replaces values of a YAML text and leaves every other byte as it is.
 * @param replacements in the order of the text, with nodes that `parseDocument` made of it
 */
export function replaceScalars(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const { node, yaml } of replacements) {
    const [start, end] = node.range ?? [0, 0];
    const gap = text[start - 1] === ':' ? ' ' : '';
    const lineBreak = text.slice(start, end).endsWith('\n') ? '\n' : '';
    result += `${text.slice(at, start)}${gap}${yaml}${lineBreak}`;
    at = end;
  }
  return result + text.slice(at);
}
