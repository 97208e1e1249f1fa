import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Rehype plugin: says how a table's cells are aligned in a data attribute, which the styles read.
 * HTML has no `align` any more, and the policy of pages refuses style attributes.
 */
export function rehypeCells() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      if (!properties.align) return;
      properties.dataAlign = properties.align;
      delete properties.align;
    });
  };
}
