import { cachedDataFile, readData } from '../content/data';
import { urls } from '../urls';
import { type Contributors, readContributors } from './read-contributors';
import { withoutTeamNames } from './reserved';
import type { Person, PersonRef } from './types';

export { initialLetter } from './initial';
export { groupLabel } from './labels';
export { type Group, groups, type Person } from './types';

let contributors: { source: Contributors; teams: object; result: Contributors } | undefined;
const NOBODY: Contributors = { people: [], notes: [] };

/** The contributors, by group and name, with the notes of their reader. Names of teams are reserved. */
function getContributors(): Contributors {
  const source = cachedDataFile('contributors.yml', readContributors) ?? NOBODY;
  const teams = readData('authors');
  if (contributors?.source !== source || contributors.teams !== teams) {
    contributors = { source, teams, result: withoutTeamNames(source, Object.keys(teams)) };
  }
  return contributors.result;
}

/** Everyone of the community, by group and name. */
export function getPeople(): Person[] {
  return getContributors().people;
}

/** Those whose first contribution was recorded most recently, newest first. */
export function getNewestPeople(count: number): Person[] {
  return getPeople()
    .filter(({ since }) => since !== undefined)
    .sort(
      (a, b) => (b.since ?? '').localeCompare(a.since ?? '') || a.name.localeCompare(b.name, 'en'),
    )
    .slice(0, count);
}

let index: { people: Person[]; byHandle: Map<string, Person> } | undefined;

/** The person with a GitHub handle, without regard to case. */
export function getPerson(handle: string): Person | undefined {
  const people = getPeople();
  if (index?.people !== people) {
    index = { people, byHandle: new Map(people.map((item) => [item.handle.toLowerCase(), item])) };
  }
  return index.byHandle.get(handle.toLowerCase());
}

/** Someone to be credited: a name, and where to read more of them. */
export interface Credit {
  name: string;
  handle?: string;
  href?: string;
}

export function creditOf(handle: string): Credit {
  const teams = readData('authors');
  const id = handle.toLowerCase();
  const team = Object.hasOwn(teams, id) ? teams[id] : undefined;
  if (team) return { name: team.name, handle: id, href: team.about };
  return creditOfRef({ handle });
}

/** The credit of someone named in a review; those without a page link to their GitHub profile. */
export function creditOfRef({ handle, name }: PersonRef): Credit {
  const person = handle === undefined ? undefined : getPerson(handle);
  const shown = person && person.name !== person.handle ? person.name : undefined;
  const profile = handle && `https://github.com/${handle}`;
  return {
    name: shown ?? name ?? handle ?? '',
    handle,
    href: person ? urls.person(person.handle) : profile,
  };
}
