import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** Parses a whole HTML document (HTML, section 13.2), as a browser does. */
export const parsePage = (html: string): Root => fromHtml(html);

const OPTIONS = {
  characterReferences: { useNamedReferences: true },
  closeEmptyElements: true,
  upperDoctype: true,
  // Browsers from before HTML5 read more characters as the end of an attribute.
  allowDangerousCharacters: true,
};

export const serializePage = (tree: Root): string => toHtml(tree, OPTIONS);

/** Calls a function with every element of a document, those inside of templates included. */
export function eachElement(parent: Root | Element, use: (element: Element) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    use(child);
    eachElement(child, use);
    if (child.content) eachElement(child.content, use);
  }
}

/**
 * Removes elements and comments, those inside of templates included.
 * @param isUnwanted says which elements; all comments go
 */
export function removeParts(
  parent: Root | Element,
  isUnwanted: (element: Element) => boolean,
): void {
  const kept = parent.children.filter(
    (child) => child.type !== 'comment' && !(child.type === 'element' && isUnwanted(child)),
  );
  if (kept.length < parent.children.length) parent.children = kept as Element['children'];
  for (const child of kept) {
    if (child.type !== 'element') continue;
    removeParts(child, isUnwanted);
    if (child.content) removeParts(child.content, isUnwanted);
  }
}

/** The head of a document; parsing gives every document one. */
export function headOf({ children }: Root): Element {
  const html = children.find((child) => child.type === 'element');
  const head = html?.children.find((child) => child.type === 'element' && child.tagName === 'head');
  if (head?.type !== 'element') throw new Error('The page has no <head>.');
  return head;
}
