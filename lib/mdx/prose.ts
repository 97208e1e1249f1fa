import type { Root, Text } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { blank } from './places';

const SPOKEN = new Set(['alt', 'title', 'caption', 'credit', 'label', 'context']);

/**
 * The prose of a body in its place: every character that is no prose becomes a space, so that the
 * words keep their lines and columns. Code, addresses and names of components are no prose.
 * @param body the text that the tree was read from
 */
export function proseOf(body: string, tree: Root): string {
  const kept: Array<[start: number, end: number]> = [];
  const keep = (node: Pick<Node, 'position'>) => {
    const { start, end } = node.position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) {
      kept.push([start.offset, end.offset]);
    }
  };
  visit(tree, (node: Node) => {
    if (node.type === 'text' && !/^(?:https?:\/\/|www\.)\S+$/.test((node as Text).value))
      keep(node);
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      for (const attribute of (node as MdxJsxTextElement).attributes as MdxJsxAttribute[]) {
        if (SPOKEN.has(attribute.name) && attribute.position) keep(attribute);
      }
    }
  });
  let prose = '';
  let at = 0;
  for (const [start, end] of kept.sort(([a], [b]) => a - b)) {
    if (start < at) continue;
    prose += blank(body.slice(at, start)) + body.slice(start, end);
    at = end;
  }
  return prose + blank(body.slice(at));
}
