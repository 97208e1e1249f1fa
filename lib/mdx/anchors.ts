import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Rehype plugin: ends each heading of the second to fourth level with a link to itself. */
export function rehypeAnchors() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element) => {
      const { id } = element.properties;
      if (!/^h[2-4]$/.test(element.tagName) || typeof id !== 'string') return;
      // The heading of the footnotes is for screen readers alone.
      if (id === 'footnote-label') return;
      element.children.push({
        type: 'element',
        tagName: 'a',
        properties: {
          href: `#${id}`,
          className: ['heading-anchor'],
          ariaLabel: `Link to “${textOf(element)}”`,
        },
        children: [],
      });
    });
  };
}
