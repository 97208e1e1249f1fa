import { numbering } from './numbering';
import { parentOf } from './structures';

const numberOf = numbering();

/**
 * Numbers elements by how they look. Those with the same number have the same structure and the
 * same computed colors and sizes of text, and so has all that they stand in; on other pages too, if
 * these are put into the same document.
 * @param structures as `structuresOfElements` gives them
 */
export function kindsOfElements(structures: ReadonlyMap<Element, number>): Map<Element, number> {
  const found = new Map<Element, number>();
  for (const [element, structure] of structures) {
    const parent = parentOf(element);
    const style = getComputedStyle(element);
    const kind = [
      parent && found.get(parent),
      structure,
      style.color,
      style.backgroundColor,
      style.backgroundImage,
      style.opacity,
      style.fontSize,
      style.fontWeight,
    ].join('|');
    found.set(element, numberOf(kind));
  }
  return found;
}
