import type { Element, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { imageAddress } from '../images/address';

const isImage = ({ tagName }: Element): boolean => tagName === 'img' || tagName === 'Figure';

/**
 * Rehype plugin: images beside their document get their addresses.
 * @param file the document's path from the content folder
 */
export function rehypeImageAddresses({ file }: { file: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (!isImage(element)) return;
      element.properties.src = imageAddress(String(element.properties.src ?? ''), file);
    });
  };
}

/** Rehype plugin: the first image is loaded at once, as readers see it first. */
export function rehypeFirstImage() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (!isImage(element)) return undefined;
      element.properties.loading = 'eager';
      return EXIT;
    });
  };
}
