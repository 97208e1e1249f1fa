import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { typographic } from './constructs';

// The joiner of emoji sequences (U+200D) is not among them.
const INVISIBLE = /[\u00AD\u200B\u200C\u200E\u200F\u2060\uFEFF]/g;
const SPACES = /[\u00A0\u2007\u202F]/g;

/** Text without zero-width characters, with plain spaces for no-break ones. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ');
}

/** Cleans and sets the text, and cleans the attributes of a tree; code stands aside of it. */
export function cleanTree(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = typographic(cleanText(node.value));
  });
  visit(tree, 'element', ({ properties }) => {
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value === 'string' && name !== 'href' && name !== 'src')
        properties[name] = cleanText(value);
    }
  });
}
