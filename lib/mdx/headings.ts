import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Position } from '../problem';
import { isHeading, visibleText } from './heading-ids';
import { placeOf } from './places';

/** A heading of a body; its place is relative to the body. */
export interface Heading extends Position {
  depth: number;
  text: string;
  id: string;
}

/** A heading of a body, for its table of contents. */
export interface TocEntry {
  id: string;
  text: string;
  depth: 2 | 3;
}

/**
 * The headings of a body in order.
 * @param tree made by `toBodyTree`
 */
export function headingsOf(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'element', (element) => {
    if (!isHeading(element)) return;
    const depth = Number(element.tagName[1]);
    const text = visibleText(element).trim();
    headings.push({ depth, text, id: String(element.properties.id), ...placeOf(element) });
  });
  return headings;
}

export function tocOf(tree: Root): TocEntry[] {
  return headingsOf(tree).flatMap(({ id, text, depth }) =>
    depth === 2 || depth === 3 ? [{ id, text, depth }] : [],
  );
}

/** Every anchor of a body: headings, footnotes, and elements with an id. */
export function anchorsOf(tree: Root): Set<string> {
  const anchors = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') anchors.add(properties.id);
  });
  return anchors;
}
