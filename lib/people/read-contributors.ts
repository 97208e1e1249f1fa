import { cachedValue } from '../build-cache';
import { readYaml } from '../content/yaml';
import { cleanEntry } from '../data/clean';
import { type DataNote, isEntry, readText, reporter } from '../data/loose';
import { readPersonEntry } from './read-person';
import { groups, type Person } from './types';

const FILE = 'data/contributors.yml';

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
  const { data, errors } = readYaml(text);
  if (errors[0]) throw new Error(`${FILE}:${errors[0].line}: ${errors[0].message}`);
  if (!Array.isArray(data)) throw new Error(`${FILE} is not a list of people.`);
  const notes: DataNote[] = [];
  const people = new Map<string, Person>();
  for (const [index, entry] of data.entries()) {
    const label =
      (isEntry(entry) && readText(entry.github_username)?.slice(0, 100)) || `entry ${index + 1}`;
    const report = reporter(notes, FILE, label);
    if (!isEntry(entry)) {
      report('', entry, 'not a person');
      continue;
    }
    const person = readPersonEntry(cleanEntry(entry, report), report);
    if (!person) continue;
    const key = person.handle.toLowerCase();
    if (people.has(key)) report('github_username', person.handle, 'a second entry of this person');
    else people.set(key, person);
  }
  return { people: [...people.values()].sort(byGroup), notes };
}

/**
 * Reads pyosMeta's `contributors.yml`.
 * @param text the file
 * @throws when it is not YAML, or not a list
 */
export function readContributors(text: string): Contributors {
  return cachedValue('contributors', text, () => parseContributors(text));
}
