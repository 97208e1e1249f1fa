import type { FootnoteDefinition, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { error } from '../problem';
import { suggest } from '../suggest';
import { type Lookalike, placeAt, placeOf } from './places';

const MARK = /(?<!\\)\[\^([^\][\n]+)\]/g;

/** How to give a mark its note, or the note of another mark. */
function fixFor(label: string, unused: readonly string[]): string {
  if (/\s/.test(label)) {
    return `A mark has no spaces. Write [^${label.trim().replace(/\s+/g, '-')}] here and where the note is.`;
  }
  const near = suggest(label, unused);
  const add = `on a line of its own, with a blank line before it, add [^${label}]: and the note.`;
  return near ? `Write [^${near}], or ${add}` : add.replace(/^o/, 'O');
}

/**
 * Finds marks of footnotes without a note, which are shown as text, and notes that no page shows
 * because no mark leads to them (GFM, footnotes).
 * @param body the text that the tree was read from
 */
export function findBrokenFootnotes(tree: Root, body: string): Lookalike[] {
  const used = new Set<string>();
  const notes: FootnoteDefinition[] = [];
  const marks: Array<{ label: string; at: number }> = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type === 'footnoteDefinition') notes.push(node);
    if (node.type !== 'text') return;
    const { start, end } = (node as Text).position ?? {};
    for (const match of body.slice(start?.offset, end?.offset).matchAll(MARK)) {
      marks.push({ label: match[1] ?? '', at: (start?.offset ?? 0) + match.index });
    }
  });
  const defined = new Set<string>();
  const hidden = notes.flatMap((note): Lookalike[] => {
    const isFirst = !defined.has(note.identifier);
    defined.add(note.identifier);
    const mark = `[^${note.label ?? note.identifier}]`;
    const bad = (message: string, fix: string) => [{ ...placeOf(note), ...error(message, fix) }];
    if (!isFirst) {
      const message = `${mark} is defined a second time, and this note is not shown.`;
      return bad(message, 'Give it another mark, or remove it.');
    }
    if (used.has(note.identifier)) return [];
    const message = `The note ${mark} is not shown, because no mark in the text leads to it.`;
    return bad(message, `Write ${mark} where it belongs, or remove the note.`);
  });
  const unused = notes.flatMap(({ identifier, label }) =>
    used.has(identifier) ? [] : [label ?? identifier],
  );
  const open = marks.map(({ label, at }): Lookalike => {
    const message = `[^${label}] has no definition, so it is shown as text.`;
    return { ...placeAt(body, at), ...error(message, fixFor(label, unused)) };
  });
  return [...open, ...hidden];
}
