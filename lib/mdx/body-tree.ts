import type { Element, Root } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import remarkGemoji from 'remark-gemoji';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { remarkAlerts } from './alerts';
import { remarkHandles } from './handles';
import { rehypeHeadingIds } from './heading-ids';
import { remarkUnravel } from './unravel';

type Jsx = MdxJsxFlowElementHast | MdxJsxTextElementHast;

function toElement(node: Jsx): Element {
  const properties: Element['properties'] = {};
  for (const attribute of node.attributes) {
    // The guard refuses expressions; a value that is none is a string, or `true` where it is absent.
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      properties[(attribute as { name: string }).name] = true;
    } else properties[attribute.name] = attribute.value ?? true;
  }
  const { children, position } = node;
  return { type: 'element', tagName: node.name ?? '', properties, children, position };
}

/** Rehype plugin: components become elements with their names, which hold text alone. */
function rehypeComponents() {
  return (tree: Root): void => {
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node, index, parent) => {
      if (parent && index !== undefined) {
        (parent as Root).children[index] = toElement(node as Jsx);
        return index;
      }
      return undefined;
    });
  };
}

const toHast = unified()
  .use([remarkUnravel, remarkHandles, remarkAlerts, remarkGemoji])
  .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
  .use([rehypeComponents, rehypeHeadingIds]);

/**
 * The HTML tree of a body that the guard has passed. Components are elements with names in capitals;
 * headings have their ids. Check, pages and feeds all start from it, so they agree on every anchor.
 */
export function toBodyTree(tree: MdastRoot): Root {
  return toHast.runSync(structuredClone(tree)) as Root;
}
