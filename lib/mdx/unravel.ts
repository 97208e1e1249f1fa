import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const isBlank = (node: RootContent): boolean => node.type === 'text' && node.value.trim() === '';

/**
 * Remark plugin: a paragraph that holds nothing but components is replaced by them, as MDX's own
 * compiler does it, so that `<Figure … />` on a line of its own is not wrapped in `<p>`.
 */
export function remarkUnravel() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', ({ children }, index, parent) => {
      const components = children.filter((child) => child.type === 'mdxJsxTextElement');
      const others = children.some(
        (child) => !isBlank(child) && !components.includes(child as never),
      );
      if (!parent || index === undefined || components.length === 0 || others) return undefined;
      parent.children.splice(
        index,
        1,
        ...components.map((child) => ({ ...child, type: 'mdxJsxFlowElement' }) as never),
      );
      return [SKIP, index];
    });
  };
}
