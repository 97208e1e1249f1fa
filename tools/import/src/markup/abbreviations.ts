import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const DEFINITION = /^\*\[([^\]\n]+)\]:[ \t]*(.*)\n?/gm;

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Takes kramdown's abbreviations (`*[HTML]: …`) off a text, with what they mean. */
export function takeAbbreviations(text: string): { text: string; meanings: Map<string, string> } {
  const meanings = new Map<string, string>();
  const rest = text.replace(DEFINITION, (_, short: string, long: string) => {
    meanings.set(short, long.trim());
    return '';
  });
  return { text: rest, meanings };
}

/** Marks abbreviations wherever a text has them, with what they mean. */
export function markAbbreviations(tree: Root, meanings: ReadonlyMap<string, string>): void {
  if (meanings.size === 0) return;
  const names = [...meanings.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'abbr'))
      return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    // Splitting at a group keeps what it found: every second piece is an abbreviation.
    const pieces = node.value.split(pattern);
    if (pieces.length === 1) return undefined;
    const children = pieces.map((value, at): ElementContent => {
      const text: Text = { type: 'text', value };
      if (at % 2 === 0) return text;
      const title = meanings.get(value);
      return { type: 'element', tagName: 'abbr', properties: { title }, children: [text] };
    });
    (parent as Element).children.splice(index, 1, ...children);
    return [SKIP, index + children.length];
  });
}
