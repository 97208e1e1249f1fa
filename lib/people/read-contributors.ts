import { cachedValue } from '../build-cache';
import { readEntries } from '../data/entries';
import type { DataNote } from '../data/loose';
import { readPersonEntry } from './read-person';
import { groups, type Person } from './types';

/** The contributors as they could be read, and every value that was normalized or left out. */
export interface Contributors {
  people: Person[];
  notes: DataNote[];
}

/** By group, then by the names people go by. */
function byGroup(a: Person, b: Person): number {
  return groups.indexOf(a.group) - groups.indexOf(b.group) || a.name.localeCompare(b.name, 'en');
}

function parseContributors(text: string): Contributors {
  const { items, notes } = readEntries(text, {
    file: 'data/contributors.yml',
    one: 'person',
    many: 'people',
    field: 'github_username',
    read: readPersonEntry,
    key: ({ handle }) => handle.toLowerCase(),
  });
  return { people: items.sort(byGroup), notes };
}

/**
 * Reads pyosMeta's `contributors.yml`.
 * @param text the file
 * @throws when it is not YAML, or not a list
 */
export function readContributors(text: string): Contributors {
  return cachedValue('contributors', text, () => parseContributors(text), true);
}
