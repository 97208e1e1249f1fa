import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { typographic } from './constructs';
import { withoutEmails } from './emails';

// The joiner of emoji sequences (U+200D) is not among them.
const INVISIBLE = /[\u00AD\u200B\u200C\u200E\u200F\u2060\uFEFF]/g;
const SPACES = /[\u00A0\u2007\u202F]/g;

/** Text without zero-width characters, with plain spaces for no-break ones. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ');
}

/** Cleans and sets the text, and cleans the attributes of a tree; code is apart from it. */
export function cleanTree(tree: Root, onEmail: (address: string) => void): void {
  visit(tree, 'text', (node) => {
    node.value = withoutEmails(typographic(cleanText(node.value)), onEmail);
  });
  visit(tree, 'element', ({ properties }) => {
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value === 'string' && name !== 'href' && name !== 'src')
        properties[name] = withoutEmails(cleanText(value), onEmail);
    }
  });
}
