import type { Element, Root } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import remarkGemoji from 'remark-gemoji';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { removePosition } from 'unist-util-remove-position';
import { visit } from 'unist-util-visit';
import { cachedValue } from '../build-cache';
import { remarkAlerts } from './alerts';
import { remarkHandles } from './handles';
import { rehypeHeadingIds } from './heading-ids';
import { rehypeImageAddresses } from './images';
import { parseBody } from './parse';
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

/** Keeps the tree of a body, without places, from the check to pages and feeds. */
export function keepTree(body: string, make: () => Root): Root {
  return cachedValue('trees', body, () => {
    const tree = make();
    removePosition(tree, { force: true });
    return tree;
  });
}

/**
 * Reads a body as pages and feeds show it.
 * @param body MDX
 * @param file the document's path from the content folder, beside which its images may be
 * @throws where the body does not parse or holds what is not allowed; `npm run check` says the line
 */
export function readBody(body: string, file: string): Root {
  const tree = keepTree(body, () => {
    const parsed = parseBody(body);
    if (parsed.tree === undefined) throw new Error(`${file}: ${parsed.reason}`);
    const [refusal] = parsed.refusals;
    if (refusal) throw new Error(`${file}: ${refusal.message} ${refusal.fix}`);
    return toBodyTree(parsed.tree);
  });
  rehypeImageAddresses({ file })(tree);
  return tree;
}
