import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { readYaml } from '@/lib/content/yaml';
import { type Entry, isEntry, readText } from '@/lib/data/loose';
import { readContributors } from '@/lib/people/read-contributors';
import { slugify } from '@/lib/slug';

interface Known {
  handle: string;
  name: string;
}

export interface Match extends Known {
  how: 'person' | 'author' | 'new';
}

const TEAM: Known = { handle: 'site-team', name: 'pyOpenSci site team' };
const TEAM_NAMES = new Set([
  'pyopensci',
  'pyopensci team',
  'the pyopensci team',
  'pyopensci community',
  'site-team',
]);

/** A name as it is compared: without case, accents, dots and outer space. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.@]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const readFile = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

function readPeople(folder: string): Known[] {
  const text = readFile(join(folder, 'data/contributors.yml'));
  return text === undefined
    ? []
    : readContributors(text).people.map(({ handle, name }) => ({ handle, name }));
}

function indexOf(people: readonly Known[]): Map<string, Known> {
  const index = new Map<string, Known>();
  for (const person of people) {
    for (const key of [person.name, person.handle])
      if (!index.has(fold(key))) index.set(fold(key), person);
  }
  return index;
}

/** The names in a file of authors, by the keys that front matter names them by. */
const namesOf = (authors: unknown): Map<string, string> =>
  new Map(
    Object.entries(isEntry(authors) ? authors : {}).flatMap(([key, author]) => {
      const { name, full_name, display_name }: Entry = isEntry(author) ? author : {};
      const found = readText(name) ?? readText(full_name) ?? readText(display_name);
      return found === undefined ? [] : [[fold(key), found] as const];
    }),
  );

/** Finds the people that old front matter names, and collects the ones that the content folder lacks. */
export class People {
  readonly #authorsFile: string | undefined;
  readonly #here: Map<string, Known>;
  readonly #authors: Map<string, Known>;
  readonly #elsewhere: Map<string, Known>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #added = new Map<string, { name: string; about?: string }>();

  /**
   * @param target the content folder that is written
   * @param project the project's own, whose people are known as well
   * @param data the data files of the old site, which may name its authors
   */
  constructor(target: string, project: string, data: unknown = {}) {
    this.#names = namesOf(isEntry(data) ? data.authors : undefined);
    this.#here = indexOf(readPeople(target));
    this.#elsewhere = indexOf(readPeople(project));
    this.#authorsFile = readFile(join(target, 'data/authors.yml'));
    const authors = this.#authorsFile === undefined ? undefined : readYaml(this.#authorsFile).data;
    const entries = isEntry(authors) ? Object.entries(authors) : [];
    this.#authors = indexOf(
      entries.map(([handle, value]) => ({
        handle,
        name: (isEntry(value) && readText(value.name)) || handle,
      })),
    );
  }

  /** The person of a handle or a name; an unknown person gets an entry of `authors.yml`. */
  find(handleOrName: string, fullName = this.#names.get(fold(handleOrName))): Match {
    const isTeam = TEAM_NAMES.has(fold(handleOrName));
    const keys = (isTeam ? [TEAM.handle] : [handleOrName, fullName ?? ''])
      .map(fold)
      .filter(Boolean);
    const look = (index: Map<string, Known>) => keys.map((key) => index.get(key)).find(Boolean);
    const here = look(this.#here);
    if (here) return { ...here, how: 'person' };
    const author = look(this.#authors);
    if (author)
      return { ...author, how: this.#elsewhere.has(fold(author.name)) ? 'person' : 'author' };
    if (isTeam) return this.#add(TEAM.handle, { name: TEAM.name }, 'author');
    const elsewhere = look(this.#elsewhere);
    if (elsewhere) {
      const about = `https://github.com/${elsewhere.handle}`;
      return this.#add(slugify(elsewhere.handle), { name: elsewhere.name, about }, 'person');
    }
    const name = fullName ?? handleOrName;
    return this.#add(
      slugify(handleOrName) || slugify(name) || 'unnamed-author',
      { name },
      'author',
    );
  }

  #add(handle: string, entry: { name: string; about?: string }, how: Match['how']): Match {
    this.#added.set(handle, entry);
    return { handle, name: entry.name, how };
  }

  /** `authors.yml` with everyone who was added; undefined when nobody was. */
  authorsFile(): string | undefined {
    if (this.#added.size === 0) return undefined;
    const document = parseDocument(
      this.#authorsFile ?? '# Authors who are no entry of contributors.yml.\n{}\n',
    );
    if (isMap(document.contents)) document.contents.flow = false;
    for (const [handle, entry] of [...this.#added].sort(([a], [b]) => (a < b ? -1 : 1)))
      document.set(handle, entry);
    return document.toString({ lineWidth: 0 });
  }
}
