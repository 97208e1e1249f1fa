import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { textOf } from './text';

/** A heading of a body; its place is relative to the body. */
export interface Heading {
  depth: number;
  text: string;
  /** The anchor that its page gives it. */
  id: string;
  line: number;
  column: number;
}

/** The headings of a body in order, with the anchors that the compile pipeline gives them. */
export function headingsOf(tree: Root): Heading[] {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const text = textOf(node);
    const { line = 1, column = 1 } = node.position?.start ?? {};
    headings.push({ depth: node.depth, text: text.trim(), id: slugger.slug(text), line, column });
  });
  return headings;
}

/** Every anchor of a body: headings, footnotes, and elements with an id. */
export function anchorsOf(tree: Root): Set<string> {
  const anchors = new Set(headingsOf(tree).map(({ id }) => id));
  visit(tree, (node: Node) => {
    if (node.type === 'footnoteDefinition') {
      const name = encodeURIComponent((node as { identifier?: string }).identifier ?? '');
      anchors.add('footnote-label').add(`user-content-fn-${name}`);
    }
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      for (const { name, value } of (node as MdxJsxTextElement).attributes as MdxJsxAttribute[]) {
        if (name === 'id' && typeof value === 'string') anchors.add(value);
      }
    }
  });
  return anchors;
}
