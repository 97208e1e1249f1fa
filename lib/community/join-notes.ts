import { type DataNote, reporter } from '../data/loose';
import { peopleIn, type Role, roles } from '../packages/roles';
import type { Package } from '../packages/types';
import { listedParts, type Person } from '../people/types';
import { slugify } from '../slug';
import { didYouMean } from '../suggest';

const PACKAGES = 'data/packages.yml';
const CONTRIBUTORS = 'data/contributors.yml';

/** The fields of packages.yml that name people. */
const FIELDS: Record<Role, string> = {
  submitted: 'submitting_author',
  maintains: 'all_current_maintainers',
  reviewed: 'reviewers',
  edited: 'editor',
  led: 'eic',
};

const ROLE_OF = { submitted: 'submitted', reviewed: 'reviewed', editor: 'edited', eic: 'led' };

function listedNotes(packages: readonly Package[], people: readonly Person[]): DataNote[] {
  const notes: DataNote[] = [];
  const bySlug = new Map(packages.map((item) => [item.slug, item]));
  for (const person of people) {
    const report = reporter(notes, CONTRIBUTORS, person.handle);
    for (const part of listedParts) {
      for (const name of new Set(person.listed[part])) {
        const item = bySlug.get(slugify(name));
        if (!item) {
          const fix = didYouMean(slugify(name), bySlug.keys());
          report(`packages_${part}`, name, `no accepted package has this name.${fix}`);
        } else if (part !== 'submitted' && !names(item, ROLE_OF[part] as Role, person.handle)) {
          report(`packages_${part}`, name, `${PACKAGES} does not name this person there`);
        }
      }
    }
  }
  return notes;
}

function names(item: Package, role: Role, handle: string): boolean {
  return peopleIn(item, role).some((ref) => ref.handle?.toLowerCase() === handle.toLowerCase());
}

/**
 * What cannot be joined between the two files of pyosMeta: packages that contributors list and
 * nobody accepted, parts that only one of the files knows, and people of a review who are no
 * contributors. Authors are not compared: packages.yml names the submitting one alone.
 */
export function joinNotes(packages: readonly Package[], people: readonly Person[]): DataNote[] {
  const known = new Set(people.map(({ handle }) => handle.toLowerCase()));
  const notes: DataNote[] = [];
  for (const item of packages) {
    const report = reporter(notes, PACKAGES, item.name);
    for (const role of roles) {
      for (const { handle } of peopleIn(item, role)) {
        if (handle && !known.has(handle.toLowerCase())) {
          report(FIELDS[role], handle, 'nobody of contributors.yml', 'a link to GitHub');
        }
      }
    }
  }
  return [...notes, ...listedNotes(packages, people)];
}
