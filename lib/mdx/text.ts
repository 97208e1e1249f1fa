import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';

/**
 * The text of a node as its page shows it: code counts, images and raw HTML do not.
 * Heading anchors are made of exactly this text.
 */
export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
