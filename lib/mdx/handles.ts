import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Remark plugin: `@rosa@fosstodon.org` stays the handle that it is. GitHub's Markdown makes a link
 * to write an e-mail of its second part.
 */
export function remarkHandles() {
  return (tree: Root): void => {
    visit(tree, 'link', ({ url, children }, index, parent) => {
      const before = index ? parent?.children[index - 1] : undefined;
      const [address] = children;
      if (!parent || index === undefined || address?.type !== 'text') return undefined;
      if (before?.type !== 'text' || !before.value.endsWith('@')) return undefined;
      if (url !== `mailto:${address.value}`) return undefined;
      before.value += address.value;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}
