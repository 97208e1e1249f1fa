import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';

/** The text of a node as shown: code counts, images and raw HTML don't. Anchors are made of it. */
export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
