import type { Table, TableRow } from 'mdast';
import { counted } from '../counted';
import { error, type Finding } from '../problem';
import { type Lookalike, placeOf } from './places';
import { textOf } from './text';

/** The cells of a row that its table has no column for (GFM 4.10): no page shows them. */
export function lostCells(row: TableRow, { align }: Table): Lookalike[] {
  const columns = align?.length ?? 0;
  const [first, ...more] = row.children.slice(columns);
  if (!first) return [];
  const lost = [first, ...more].map((cell) => `"${textOf(cell)}"`).join(', ');
  const message = `The row has ${counted(row.children.length, 'cell')} in a table of ${counted(columns, 'column')}: ${lost} is not shown.`;
  const fix = `Add columns to the first two lines of the table, write \\| for a | inside a cell, or remove the ${more.length > 0 ? 'cells' : 'cell'}.`;
  return [{ ...placeOf(first), ...error(message, fix) }];
}

const HYPHENS = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

const columnsOf = (line: string): number =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;

/**
 * Why lines that look like a table are a paragraph.
 * @param source of the paragraph
 */
export function brokenTable(source: string): Finding | undefined {
  const lines = source.split('\n');
  const [head = '', hyphens = ''] = lines;
  if (!/^\s*\|.*\|\s*$/.test(head) || lines.length < 2) return undefined;
  const isRow = HYPHENS.test(hyphens);
  if (!isRow && !/^\s*\|.*\|\s*$/.test(hyphens)) return undefined;
  const line = `|${' --- |'.repeat(columnsOf(head))}`;
  return isRow
    ? error(
        `The table is not read as one: its first line has ${counted(columnsOf(head), 'cell')}, the line of hyphens ${columnsOf(hyphens)}.`,
        `Write ${line} as its second line.`,
      )
    : error(
        'The table is not read as one: its second line has no hyphens.',
        `Add ${line} below its first line.`,
      );
}
