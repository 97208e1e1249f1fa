import { isEntry, type Reporter, readText } from '../data/loose';
import { isCalendarDate } from '../dates/calendar-date';
import type { PersonRef } from './types';

/** A GitHub handle from a name, an `@name` or the address of a profile; a date in its place is none. */
export function readHandle(value: unknown): string | undefined {
  const text = readText(value)
    ?.replace(/^https?:\/\/(?:www\.)?github\.com\//i, '')
    .replace(/^@/, '')
    .replace(/\/$/, '');
  if (text === undefined || isCalendarDate(text)) return undefined;
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(text) ? text : undefined;
}

function readPerson(value: unknown, field: string, report: Reporter): PersonRef[] {
  if (value === null || value === undefined) return [];
  const given = isEntry(value) ? value : { name: undefined, github_username: value };
  const handle = readHandle(given.github_username);
  const name = readText(given.name)?.replace(/^@/, '') || undefined;
  if (handle === undefined && name === undefined) {
    report(field, value, 'names nobody');
    return [];
  }
  if (handle === undefined)
    report(field, value, 'no GitHub handle, so not joined to a person', name);
  return [{ ...(handle ? { handle } : {}), ...(name ? { name } : {}) }];
}

/** People from a mapping, a list of mappings, a list of handles, or nothing. */
export function readPeople(value: unknown, field: string, report: Reporter): PersonRef[] {
  const items = Array.isArray(value) ? value : [value];
  const seen = new Set<string>();
  return items
    .flatMap((item) => readPerson(item, field, report))
    .filter(({ handle, name }) => {
      const key = (handle ?? name ?? '').toLowerCase();
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
