import type { Root, Text } from 'hast';
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

/** Elements in which generators leave every character as it is. */
const CODE = /^(?:code|kbd|pre|samp|tt)$/;

/** Cleans and sets the text, and cleans the attributes of a tree; code is apart from it. */
export function cleanTree(tree: Root, onEmail: (address: string) => void): void {
  const code = new Set<Text>();
  visit(tree, 'element', (element) => {
    if (CODE.test(element.tagName)) visit(element, 'text', (node) => void code.add(node));
  });
  visit(tree, 'text', (node, index, parent) => {
    const before = parent?.children[(index ?? 0) - 1];
    const isAfterEmail = before?.type === 'element' && /^mailto:/.test(`${before.properties.href}`);
    // In `a@b.example@host`, the parser makes a link of the first two parts.
    const text = cleanText(isAfterEmail ? node.value.replace(/^@/, ' at ') : node.value);
    node.value = withoutEmails(code.has(node) ? text : typographic(text), onEmail);
  });
  visit(tree, 'element', ({ properties }) => {
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value === 'string' && name !== 'href' && name !== 'src')
        properties[name] = withoutEmails(cleanText(value), onEmail);
    }
  });
}
