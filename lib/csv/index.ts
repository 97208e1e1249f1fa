export type CsvValue = string | number | boolean | undefined;

// Spreadsheets run a cell that begins so as a formula (OWASP, CSV injection).
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: CsvValue): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as CSV (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe.
 * @param header the names of the columns
 */
export function toCsv(header: readonly string[], rows: ReadonlyArray<readonly CsvValue[]>): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The columns of a table with one row for each item: their names, and what each says of an item. */
export type CsvColumns<Item> = ReadonlyArray<[name: string, read: (item: Item) => CsvValue]>;

export function itemsCsv<Item>(columns: CsvColumns<Item>, items: readonly Item[]): string {
  return toCsv(
    columns.map(([name]) => name),
    items.map((item) => columns.map(([, read]) => read(item))),
  );
}
