import { error, type Problem, warning } from '../../problem';
import { isBlank } from '../../xml-characters';
import type { CheckedDocument } from '../document';
import { inBody } from '../place';

/** Headings must go down one level at a time, hold text, and differ within their section. */
export function checkHeadings(document: CheckedDocument): Problem[] {
  const problems: Problem[] = [];
  const outline: string[] = [];
  const first = new Map<string, number>();
  let before = 1;
  for (const { depth, text, ...place } of document.body.headings) {
    const at = { ...inBody(document, place), rule: 'heading' };
    if (isBlank(text)) {
      const message =
        text === '' ? 'The heading is empty.' : 'The heading has no visible character.';
      problems.push({ ...at, ...error(message, 'Write the heading, or remove the line.') });
    }
    if (depth > before + 1) {
      const [from, to] = [before === 1 ? 'the title' : '#'.repeat(before), '#'.repeat(depth)];
      const message = `The heading "${text}" jumps from ${from} to ${to}.`;
      const fix = `Write ${'#'.repeat(before + 1)}: people who use screen readers walk through headings level by level.`;
      problems.push({ ...at, ...error(message, fix) });
    }
    outline.length = Math.min(outline.length, depth);
    outline[depth] = text.toLowerCase();
    const key = Array.from(outline, (part) => part ?? '').join('\0');
    const other = first.get(key);
    if (other !== undefined && !isBlank(text)) {
      const message = `The heading "${text}" is already on line ${other}.`;
      const fix =
        'Give each heading of a section its own words, so that the contents list tells them apart.';
      problems.push({ ...at, ...warning(message, fix) });
    }
    first.set(key, other ?? at.line);
    before = depth;
  }
  return problems;
}
