import { numbering } from './numbering';

/** Attributes that rules ask only whether they say something. Of all others the value counts. */
const FREE = new Set([
  ...['action', 'alt', 'cite', 'datetime', 'download', 'for', 'height', 'href', 'id', 'name'],
  ...['sizes', 'src', 'srcset', 'style', 'title', 'value', 'viewbox', 'width'],
  ...['aria-controls', 'aria-describedby', 'aria-label', 'aria-labelledby'],
]);

const numberOf = numbering();

/** What an element stands in; words of a drawing, in the drawing. */
export const parentOf = (element: Element): Element | null =>
  element.matches('svg *') ? element.closest('svg') : element.parentElement;

function attributesOf(element: Element): string {
  return [...element.attributes]
    .map(({ name, value }) => {
      const free = FREE.has(name.toLowerCase()) || name.startsWith('data-');
      return `${name}=${free ? value.trim() !== '' : value}`;
    })
    .sort()
    .join(' ');
}

/** What is in an element: each kind of child once, and whether there are words between them. */
function contentOf({ childNodes }: Element): string {
  const kinds = [...childNodes].map((node) =>
    node instanceof Element ? node.localName : node.nodeValue?.trim() && '#text',
  );
  return [...new Set(kinds)].sort().join(' ');
}

/**
 * Numbers what the document is made of on a screen this wide. Elements have the same number if they
 * have the same name and attributes, the same kinds of children, and too much or not too much in
 * them, if they come after the same kind of sibling, and if all this is true of what they stand in.
 * Drawings are one thing, but for the words in them.
 */
export function structuresOfElements(): Map<Element, number> {
  const found = new Map<Element, number>();
  for (const element of document.querySelectorAll('html, body, body *:not(svg *), svg text')) {
    const parent = parentOf(element);
    const structure = [
      parent ? found.get(parent) : innerWidth,
      element.previousElementSibling?.localName,
      element.localName,
      attributesOf(element),
      contentOf(element),
      element.scrollWidth > element.clientWidth,
    ].join('|');
    found.set(element, numberOf(structure));
  }
  return found;
}
