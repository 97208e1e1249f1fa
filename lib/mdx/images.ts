import type { Element, Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { EXIT, visit } from 'unist-util-visit';
import { imageAddress } from '../images/address';

const isFigure = (node: Node): node is MdxJsxFlowElementHast =>
  /^mdxJsx/.test(node.type) && (node as MdxJsxFlowElementHast).name === 'Figure';
const isImage = (node: Node): node is Element =>
  node.type === 'element' && (node as Element).tagName === 'img';

/**
 * Rehype plugin: images that stand beside their document get their addresses.
 * @param file the document's path from the content folder
 */
export function rehypeImageAddresses({ file }: { file: string }) {
  return (tree: Root): void => {
    visit(tree, (node: Node) => {
      if (isImage(node)) {
        node.properties.src = imageAddress(String(node.properties.src ?? ''), file);
      } else if (isFigure(node)) {
        for (const attribute of node.attributes) {
          if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'src') continue;
          attribute.value = imageAddress(String(attribute.value ?? ''), file);
        }
      }
    });
  };
}

/** Rehype plugin: the first image is loaded at once, as readers see it first. */
export function rehypeFirstImage() {
  return (tree: Root): void => {
    visit(tree, (node: Node) => {
      if (isImage(node)) node.properties.loading = 'eager';
      else if (isFigure(node)) {
        node.attributes.push({ type: 'mdxJsxAttribute', name: 'loading', value: 'eager' });
      } else return undefined;
      return EXIT;
    });
  };
}
