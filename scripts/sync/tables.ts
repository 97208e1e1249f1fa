import { basename, join } from 'node:path';
import type { Entry } from '@/lib/data/loose';
import { findEmails } from '@/lib/emails';
import { rowSchemas } from '@/lib/reviews/input-schema';
import { readTable, type Table } from '@/lib/reviews/read-table';
import { compare } from './compare';
import { readSource } from './download';
import type { EntryKind } from './entries';
import { checkLosses } from './guards';
import { readPresent, type SyncOptions, type SyncResult } from './prepare';

/** The CSV files of peer review that a sync takes in. */
export type TableFile = keyof typeof rowSchemas;

/** The table that a path names, or undefined when it is not one of ours. */
export function tableFileOf(path: string): TableFile | undefined {
  const name = basename(path);
  return Object.hasOwn(rowSchemas, name) ? (name as TableFile) : undefined;
}

function kindOf(file: TableFile): Pick<EntryKind, 'keyField' | 'keyOf' | 'identity'> {
  const keyField = file === 'editorial_team_domains.csv' ? 'gh_username' : 'issue_num';
  return {
    keyField,
    keyOf: (entry) =>
      String(entry[keyField] ?? '')
        .trim()
        .toLowerCase() || undefined,
    identity: [],
  };
}

const cell = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** A table as CSV (RFC 4180) with its values as they are; no spreadsheet opens these files. */
function writeTable({ columns, rows }: Table): string {
  const lines = [columns, ...rows.map(({ values }) => columns.map((name) => values[name] ?? ''))];
  return `${lines.map((line) => line.map(cell).join(',')).join('\n')}\n`;
}

/** Blanks submitters' sentences and cells that contain an email address. */
function blankCells(table: Table): { table: Table; counts: Map<string, number> } {
  const counts = new Map<string, number>();
  const rows = table.rows.map(({ values, ...row }) => ({
    ...row,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        const isPrivate = name === 'description' || findEmails(value).length > 0;
        if (!isPrivate || value === '') return [name, value];
        counts.set(name, (counts.get(name) ?? 0) + 1);
        return [name, ''];
      }),
    ),
  }));
  return { table: { ...table, rows }, counts };
}

/** Checks that a table has all its columns and does not end in the middle. */
function readComplete(text: string, source: string, file: TableFile): Table {
  const table = readTable(text, source, Object.keys(rowSchemas[file].shape));
  const last = table.rows.at(-1);
  if (!last) throw new Error(`${source} has no rows. Is it the right file?`);
  if (!text.endsWith('\n') || last.cells < table.columns.length) {
    throw new Error(
      `${source}:${last.line}: The download is incomplete: its last row has ${last.cells} of ${table.columns.length} cells, or no line break. Download the file again.`,
    );
  }
  return table;
}

/**
 * Reads a new CSV file of peer review and compares it with the present one. Writes nothing.
 * @param source path of the downloaded file
 * @throws when it is incomplete, or loses what nobody confirmed, with the reason and what to do
 */
export function prepareTableSync(
  source: string,
  file: TableFile,
  dataFolder: string,
  options: SyncOptions,
): SyncResult {
  const kind = { ...kindOf(file), file };
  const downloaded = readSource(source);
  const complete = readComplete(downloaded, source, file);
  const { table, counts } = blankCells(complete);
  const text = counts.size > 0 ? writeTable(table) : downloaded;
  const present = readPresent(join(dataFolder, file));
  const entriesOf = (rows: Table['rows']): Entry[] => rows.map(({ values }) => values);
  const before = present === '' ? [] : entriesOf(readTable(present, `data/${file}`, []).rows);
  const after = entriesOf(table.rows);
  // The unnamed first column numbers the rows: it says nothing about an entry.
  const named = (entries: readonly Entry[]) => entries.map(({ '': _, ...entry }) => entry);
  const [old, current] = [named(before), named(after)];
  const losses = checkLosses(source, old, current, kind, options);
  return {
    file,
    entries: after.length,
    notes: 0,
    difference: compare(old, current, (item) => kind.keyOf(item as Entry) ?? ''),
    losses,
    blanked: counts,
    undescribed: [],
    writes: text === present ? new Map() : new Map([[file, text]]),
  };
}
