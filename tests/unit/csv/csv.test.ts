import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '@/lib/csv';

/** Reads CSV as RFC 4180 has it, a character at a time. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && letter === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += letter;
  }
  return rows;
}

describe('toCsv', () => {
  it('carries every text to the other side, and none as a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 6 }), (cells) => {
        const back =
          parse(
            toCsv(
              cells.map((_, index) => `c${index}`),
              [cells],
            ),
          )[1] ?? [];
        expect(back.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(cells);
        for (const cell of back) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it.each([
    ['=HYPERLINK("https://example.org")', `"'=HYPERLINK(""https://example.org"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['a=b', 'a=b'],
    ['', ''],
  ])('writes %j as %j', (text, cell) => {
    expect(toCsv(['c'], [[text]])).toBe(`c\r\n${cell}\r\n`);
  });

  it('leaves numbers alone, also those below zero, and absent values empty', () => {
    expect(toCsv(['a', 'b', 'c'], [[-3, undefined, true]])).toBe('a,b,c\r\n-3,,true\r\n');
  });
});
