import type { Table, TableRow } from 'mdast';
import type { Finding, Lookalike } from './lookalike';
import { placeOf } from './places';
import { textOf } from './text';

const count = (number: number, word: string): string =>
  `${number} ${word}${number === 1 ? '' : 's'}`;

/** The cells of a row that its table has no column for (GFM 4.10): no page shows them. */
export function lostCells(row: TableRow, { align }: Table): Lookalike[] {
  const columns = align?.length ?? 0;
  const [first, ...more] = row.children.slice(columns);
  if (!first) return [];
  const lost = [first, ...more].map((cell) => `"${textOf(cell)}"`).join(', ');
  return [
    {
      ...placeOf(first),
      severity: 'error',
      message: `The row has ${count(row.children.length, 'cell')} in a table of ${count(columns, 'column')}: ${lost} is not shown.`,
      fix: `Add columns to the first two lines of the table, write \\| for a | inside a cell, or remove the ${more.length > 0 ? 'cells' : 'cell'}.`,
    },
  ];
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
  return {
    severity: 'error',
    message: isRow
      ? `The table is not read as one: its first line has ${count(columnsOf(head), 'cell')}, the line of hyphens ${columnsOf(hyphens)}.`
      : 'The table is not read as one: its second line has no hyphens.',
    fix: isRow ? `Write ${line} as its second line.` : `Add ${line} below its first line.`,
  };
}
