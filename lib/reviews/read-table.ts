import { parse } from 'csv-parse/sync';

/** The rows of a CSV file by column name; `line` is the line on which a row ends. */
export interface Table {
  columns: string[];
  /** `cells` is how many cells the row has in the file, which may be fewer than columns. */
  rows: Array<{ line: number; cells: number; values: Readonly<Record<string, string>> }>;
}

/**
 * Reads a CSV file (RFC 4180) with a header. Rows may be short or long, and quotes misplaced.
 * @param file path from the content folder, for the error
 * @param required columns without which the file is of no use
 * @throws when it is not CSV, or lacks a required column
 */
export function readTable(text: string, file: string, required: readonly string[]): Table {
  let lines: Array<{ record: string[]; info: { lines: number } }>;
  try {
    lines = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as typeof lines;
  } catch (error) {
    throw new Error(`${file} is not CSV: ${(error as Error).message}`);
  }
  const columns = (lines[0]?.record ?? []).map((name) => name.trim());
  const missing = required.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    throw new Error(
      `${file} has no column ${missing.join(', ')}. Its columns are: ${columns.slice(0, 30).join(', ') || 'none'}.`,
    );
  }
  return {
    columns,
    rows: lines.slice(1).map(({ record, info }) => ({
      line: info.lines,
      cells: record.length,
      values: Object.fromEntries(columns.map((name, index) => [name, record[index] ?? ''])),
    })),
  };
}
