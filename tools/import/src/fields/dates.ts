import { type Entry, readDate } from '@/lib/data/loose';
import type { Notes } from '../notes';
import { dateInName } from '../source/addresses';

const ignore = (): void => undefined;

/** When a document was published and changed, and whether that is known. */
export interface Dates {
  date: string;
  updated?: string;
  known: boolean;
}

/**
 * The publication date: `date`, else of the file's name, else `last_modified` or `lastmod`.
 * @param today stands where none of them is a date; such a document is a draft
 */
export function readDates(file: string, data: Entry, today: string, notes: Notes): Dates {
  const changed = ['last_modified', 'last_modified_at', 'lastmod', 'updated', 'modified']
    .map((field) => readDate(data[field], field, ignore))
    .find((date) => date !== undefined);
  const name = readDate(dateInName(file), 'file', ignore);
  const field = readDate(data.date, 'date', ignore);
  const date = field ?? name ?? changed;
  if (date === undefined) {
    notes.add('person', 'date', 'no date anywhere; it is a draft, dated on the day of the import');
    return { date: today, known: false };
  }
  if (name === undefined && field === undefined)
    notes.add('changed', 'date', `taken from the date of the last change, ${date}`);
  else
    notes.add(
      'changed',
      'date',
      `${date}, from ${field ? 'the front matter' : 'the name of the file'}`,
    );
  const updated = changed !== undefined && changed > date ? changed : undefined;
  return { date, ...(updated ? { updated } : {}), known: true };
}
