const kinds = new Map<string, number>();

/**
 * Numbers the elements of the document. Those with the same number have the same markup and the
 * same computed colors and sizes of text, and so has all that they stand in; on other pages too, if
 * these are put into the same document and shown on a screen of the same width.
 */
export function kindsOfElements(): Map<Element, number> {
  const found = new Map<Element, number>();
  // Drawings are one thing, but for the words in them.
  for (const element of document.querySelectorAll('html, body, body *:not(svg *), svg text')) {
    const parent = element.matches('svg *') ? element.closest('svg') : element.parentElement;
    const style = getComputedStyle(element);
    const kind = [
      parent ? found.get(parent) : innerWidth,
      element.localName,
      element.getAttribute('class'),
      element.getAttributeNames().join(' '),
      style.color,
      style.backgroundColor,
      style.backgroundImage,
      style.opacity,
      style.fontSize,
      style.fontWeight,
    ].join('|');
    const number = kinds.get(kind) ?? kinds.size;
    kinds.set(kind, number);
    found.set(element, number);
  }
  return found;
}
