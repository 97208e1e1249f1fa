import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Notes } from '../notes';

/**
 * Drops the footnotes that generators do not show: those without a mark in the text, and those of
 * a mark that has one already.
 */
export function dropHiddenFootnotes(tree: Root, notes: Notes): void {
  const marks = new Set<unknown>();
  visit(tree, 'element', ({ tagName, properties: { dataFootnote } }) => {
    if (tagName === 'sup') marks.add(dataFootnote);
  });
  visit(tree, 'element', ({ tagName, properties: { dataFootnote } }, index, parent) => {
    if (tagName !== 'section' || dataFootnote === undefined || index === undefined)
      return undefined;
    // The next one with the same name is hidden.
    if (marks.delete(dataFootnote)) return undefined;
    notes.add('left-out', `[^${dataFootnote}]`, 'a footnote without a mark, which nobody saw');
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
}
