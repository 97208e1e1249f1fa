import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readContributors } from '@/lib/people/read-contributors';

const real = readFileSync('content/data/contributors.yml', 'utf8');
const one = (entry: Record<string, unknown>) => {
  const { people, notes } = readContributors(stringify([{ github_username: 'ada', ...entry }]));
  return { person: people[0], notes };
};

describe('readContributors', () => {
  it('reads everyone of the community’s file', () => {
    const handles = [...real.matchAll(/^ {2}github_username: (.+)$/gm)].map(([, handle]) => handle);
    const { people } = readContributors(real);
    expect(handles.length).toBeGreaterThanOrEqual(404);
    expect(people).toHaveLength(new Set(handles.map((handle) => handle?.toLowerCase())).size);
    expect(people.every(({ name }) => name !== '')).toBe(true);
  });

  it('never carries an e-mail address, a location or a biography', () => {
    const { person, notes } = one({
      email: 'ada@example.org',
      location: 'London',
      bio: 'Wrote the first program',
      website: 'mailto:ada@example.org',
      orcidid: 'ada@example.org',
    });
    expect(JSON.stringify({ person, notes })).not.toMatch(/ada@|London|program/);
  });

  it('goes by the handle where there is no name', () => {
    expect(one({ name: null }).person?.name).toBe('ada');
    expect(one({ name: '@ada' }).person?.name).toBe('ada');
    expect(one({ name: ' Ada\u00A0 L. ' }).person?.name).toBe('Ada L.');
  });

  it.each([
    ['ada', 'ada'],
    ['@ada', 'ada'],
    ['https://github.com/ada', 'ada'],
    ['https://www.GitHub.com/ada/', 'ada'],
    [1234, '1234'],
    ['ada lovelace', undefined],
    ['', undefined],
    [null, undefined],
    [['ada'], undefined],
  ])('reads the handle %j as %j', (github_username, handle) => {
    const { person, notes } = one({ github_username });
    expect(person?.handle).toBe(handle);
    expect(notes).toHaveLength(handle === undefined ? 1 : 0);
  });

  it.each([
    ['@numpy', 'numpy'],
    ['@theislab @scverse', 'theislab, scverse'],
    ['@simpeg, @2i2c_org', 'simpeg, 2i2c_org'],
    ['@ecosyste-ms and @octobox', 'ecosyste-ms and octobox'],
    ['Core Team @ @RedHatOfficial', 'Core Team, RedHatOfficial'],
    ['BAERI/LMSAL (@LM-SAL)', 'BAERI / LMSAL (LM-SAL)'],
    ['Columbia/LDEO -- @ocean-transport', 'Columbia / LDEO, ocean-transport'],
    ['SoC@NUS', 'SoC@NUS'],
    ['\\varnothing', undefined],
    ['Univ. of Florida', 'Univ. of Florida'],
  ])('reads the organization %j as %j', (organization, expected) => {
    const { person, notes } = one({ organization });
    expect(person?.organization).toBe(expected);
    expect(notes).toHaveLength(organization === expected ? 0 : 1);
  });

  it.each([
    [null, []],
    ['Executive Director', ['Executive Director']],
    [['EmeritusEditor', 'Emeritus editor'], ['Emeritus Editor']],
    ['editor in chief', ['Editor in Chief']],
    [['', null], []],
  ])('reads the title %j as %j', (title, titles) => {
    expect(one({ title }).person?.titles).toEqual(titles);
  });

  it.each([
    [{ title: 'Executive Director & Founder' }, 'staff'],
    [{ title: 'Executive Council Member', editorial_board: true }, 'executive-council'],
    [{ advisory: true }, 'advisory-council'],
    [{ title: 'Editor in Chief' }, 'editor-in-chief'],
    [{ editorial_board: true }, 'editor'],
    [{ emeritus_editor: true, title: ['Emeritus Editor', 'Peer review triage'] }, 'emeritus'],
    [{ emeritus_editor: true, title: 'Guest editor' }, 'emeritus'],
    [{ title: 'Emeritus Editor in Chief' }, 'emeritus'],
    [{ emeritus_advisory: true }, 'emeritus'],
    [{ title: ['Emeritus editor', 'Executive Director'] }, 'staff'],
    [{}, 'contributor'],
    [{ advisory: 'yes', board: 'no' }, 'contributor'],
  ])('puts %j into the group %s', (entry, group) => {
    expect(one(entry).person?.group).toBe(group);
  });

  it.each([
    ['0000-0002-8177-6550', '0000-0002-8177-6550', 0],
    ['\u200B0000-0001-7925-643x', '0000-0001-7925-643X', 1],
    ['https://orcid.org/0000-0002-8177-6550', '0000-0002-8177-6550', 1],
    ['soon', undefined, 1],
    [null, undefined, 0],
  ])('reads the ORCID iD %j as %j', (orcidid, orcid, count) => {
    const { person, notes } = one({ orcidid });
    expect(person?.orcid).toBe(orcid);
    expect(notes).toHaveLength(count);
  });

  it.each([
    ['0000-0002-8177-6550', 1],
    [undefined, 2],
    ['', 2],
  ])('takes a website that is an ORCID record for the iD, beside %j', (orcidid, count) => {
    const { person, notes } = one({ orcidid, website: 'https://orcid.org/0000-0002-8177-6550' });
    expect(person?.orcid).toBe('0000-0002-8177-6550');
    expect(person?.website).toBeUndefined();
    expect(notes).toHaveLength(count);
  });

  it('writes kinds of contribution in one way, each once', () => {
    const { person, notes } = one({
      contributor_type: ['guest editor', 'guest-editor', 'code_contrib'],
    });
    expect(person?.contributions).toEqual(['guest-editor', 'code-contrib']);
    expect(notes).toHaveLength(2);
    expect(one({ contributor_type: null }).person?.contributions).toEqual([]);
  });

  it('keeps the first of two entries of one person, whatever the case', () => {
    const { people, notes } = readContributors('- github_username: Ada\n- github_username: aDA\n');
    expect(people.map(({ handle }) => handle)).toEqual(['Ada']);
    expect(notes).toEqual([expect.objectContaining({ why: 'a second entry of this person' })]);
  });

  it('never throws over a list, whatever its entries hold', () => {
    const odd = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('@', 'a@b.org', '0000-'));
    const field = fc.constantFrom(
      ...['name', 'github_username', 'title', 'contributor_type', 'organization', 'orcidid'],
      ...['website', 'mastodon', 'date_added', 'advisory', 'board', 'editorial_board'],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.dictionary(field, odd), odd)), (entries) => {
        for (const { handle, name } of readContributors(stringify(entries)).people) {
          expect(handle).toMatch(/^[A-Za-z0-9-]+$/);
          expect(name).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});
