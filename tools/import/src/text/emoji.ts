import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGemoji from 'remark-gemoji';
import { unified } from 'unified';

const emoji = unified().use(remarkGemoji).freeze();

/** A text with the emoji that codes such as `:heart:` mean. */
export function withEmoji(text: string): string {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  };
  return textOf(emoji.runSync(tree));
}
