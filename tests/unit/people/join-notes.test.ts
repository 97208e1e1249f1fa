import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinNotes } from '@/lib/community/join-notes';
import { readCatalog } from '@/lib/packages/read-catalog';
import { readContributors } from '@/lib/people/read-contributors';

const { packages } = readCatalog(`
- package_name: Great Tables
  submitting_author: { name: Ada, github_username: Ada-L }
  reviewers: [{ name: Bo, github_username: BO }, { name: Stranger, github_username: stranger }]
  editor: [{ name: Ada, github_username: ada-l }]
- package_name: pandera
`);
const people = (text: string) => readContributors(text).people;
const short = (notes: ReturnType<typeof joinNotes>) =>
  notes.map(({ entry, field, found, why }) => `${entry}: ${field} ${found}: ${why}`);

describe('joinNotes', () => {
  it('joins without regard to case, and reports people of a review who are no contributors', () => {
    const known = people('[{ github_username: ada-L }, { github_username: bo }]');
    expect(short(joinNotes(packages, known))).toEqual([
      'Great Tables: reviewers stranger: nobody of contributors.yml',
    ]);
  });

  it('reports names that no accepted package has, with the one that may be meant', () => {
    const known = people(`
- { github_username: ada-l, packages_editor: [great tables, pandra, milespy] }
- { github_username: bo, packages_reviewed: [Great Tables, pandera] }
- { github_username: stranger }
`);
    expect(short(joinNotes(packages, known))).toEqual([
      'ada-l: packages_editor pandra: no accepted package has this name. Did you mean "pandera"?',
      'ada-l: packages_editor milespy: no accepted package has this name.',
      'bo: packages_reviewed pandera: data/packages.yml does not name this person there',
    ]);
  });

  it('reports a name that was split into its letters once', () => {
    const { people: found, notes } = readContributors(
      `[{ github_username: bo, packages_reviewed: [a, c, e, o, r, s, t, w, pandera] }]`,
    );
    expect(notes).toMatchObject([
      { field: 'packages_reviewed', why: 'a name split into its letters' },
    ]);
    expect(found[0]?.listed.reviewed).toEqual(['pandera']);
  });

  it('takes lists that are none', () => {
    for (const value of ['null', 'pandera', '[null, {}, 3]', '{}', 'false']) {
      const known = people(`[{ github_username: bo, packages_submitted: ${value} }]`);
      expect(() => joinNotes(packages, known)).not.toThrow();
    }
  });

  it('finds what the community’s own files cannot join', () => {
    const read = (name: string) => readFileSync(`content/data/${name}.yml`, 'utf8');
    const notes = joinNotes(
      readCatalog(read('packages')).packages,
      readContributors(read('contributors')).people,
    );
    expect(notes.map(({ found }) => found)).toContain('errdapy');
  });
});
