import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** A heading of a body, for its contents list. */
export interface TocEntry {
  id: string;
  text: string;
  depth: 2 | 3;
}

/** Rehype plugin: leaves the headings of the second and third level in `file.data.toc`. */
export function rehypeToc() {
  return (tree: Root, file: VFile): void => {
    const toc: TocEntry[] = [];
    visit(tree, 'element', (element: Element) => {
      const depth = { h2: 2, h3: 3 }[element.tagName] as 2 | 3 | undefined;
      const id = element.properties.id;
      // The heading of the footnotes is for screen readers alone.
      if (depth && typeof id === 'string' && id !== 'footnote-label') {
        toc.push({ id, depth, text: textOf(element) });
      }
    });
    file.data.toc = toc;
  };
}
