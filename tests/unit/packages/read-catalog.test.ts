import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readCatalog } from '@/lib/packages/read-catalog';
import { isSlug } from '@/lib/slug';

const real = readFileSync('content/data/packages.yml', 'utf8');
const one = (entry: Record<string, unknown>) => {
  const { packages, notes } = readCatalog(stringify([{ package_name: 'a', ...entry }]));
  return { item: packages[0], notes };
};

describe('readCatalog', () => {
  const names = [...real.matchAll(/^- package_name: (.+)$/gm)].map(([, name = '']) => name);

  it('reads every entry of the community’s file, newest first', () => {
    const { packages } = readCatalog(real);
    expect(names.length).toBeGreaterThanOrEqual(70);
    expect(packages.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(packages.every(({ slug }) => isSlug(slug))).toBe(true);
    const days = packages.map(({ accepted }) => accepted ?? '');
    expect(days).toEqual([...days].sort().reverse());
  });

  it('finds what the odd entries mean', () => {
    const bySlug = new Map(readCatalog(real).packages.map((item) => [item.slug, item]));
    expect(bySlug.get('great-tables')?.name).toBe('Great Tables');
    expect(bySlug.get('cynetdiff')).toMatchObject({
      joss: undefined,
      archive: { doi: '10.5281/zenodo.10801503' },
    });
    expect(bySlug.get('neonutilities')?.accepted).toBe('2025-05-10');
    expect(bySlug.get('rdata')?.accepted).toBe('2024-02-29');
    expect(bySlug.get('movingpandas')?.categories).toContain('data-visualization');
    expect(bySlug.get('pygmt')?.categories).toContain('data-processing-munging');
    expect(bySlug.get('pygmt')?.versionAccepted?.label).toBe('0.7.0');
    expect(bySlug.get('nbless')?.versionAccepted).toBeUndefined();
  });

  it('notes each value that it normalizes, with what it was taken for', () => {
    const { notes } = readCatalog(real);
    expect(notes).toContainEqual({
      file: 'data/packages.yml',
      entry: 'neonutilities',
      field: 'date_accepted',
      found: '2025-05- 10',
      taken: '2025-05-10',
      why: 'day or month without its zero',
    });
    expect(notes.filter(({ found }) => found === 'TBD').length).toBeGreaterThan(0);
  });

  it('reads people from a mapping, a list, handles, addresses and names alone', () => {
    const { item, notes } = one({
      submitting_author: { name: 'Ada', github_username: 'https://github.com/ada/' },
      all_current_maintainers: ['@ada', 'grace', { name: null, github_username: 'Grace' }],
      editor: [{ name: 'E', github_username: 'e-1' }],
      eic: null,
      reviewers: [{ name: 'Only A Name', github_username: null }, null, {}, { name: '@' }],
    });
    expect(item).toMatchObject({
      authors: [{ name: 'Ada', handle: 'ada' }],
      maintainers: [{ handle: 'ada' }, { handle: 'grace' }],
      editors: [{ name: 'E', handle: 'e-1' }],
      editorsInChief: [],
      reviewers: [{ name: 'Only A Name' }],
    });
    expect(notes.map(({ field, why }) => `${field}: ${why}`)).toEqual([
      'reviewers: no GitHub handle, so not joined to a person',
      'reviewers: names nobody',
      'reviewers: names nobody',
    ]);
  });

  it('takes one category for a list of one, and drops repetitions', () => {
    expect(one({ categories: 'Data Retrieval' }).item?.categories).toEqual(['data-retrieval']);
    const both = ['data-munging', 'data-processing-munging', '*', null];
    expect(one({ categories: both }).item?.categories).toEqual(['data-processing-munging']);
  });

  it('keeps the first of two packages of one name, and says so', () => {
    const { packages, notes } = readCatalog(
      '- package_name: Great Tables\n- package_name: great_tables\n',
    );
    expect(packages.map(({ name }) => name)).toEqual(['Great Tables']);
    expect(notes).toEqual([expect.objectContaining({ why: 'a second entry of this package' })]);
  });

  it('says which entries it cannot use', () => {
    const { packages, notes } = readCatalog('- null\n- text\n- package_name: "🌸"\n- {}\n- [a]\n');
    expect(packages).toEqual([]);
    expect(notes.map(({ entry }) => entry)).toEqual([
      'entry 1',
      'entry 2',
      '🌸',
      'entry 4',
      'entry 5',
    ]);
  });

  it.each(['', 'a: 1', 'text', '- "open', '- &a\n  package_name: *a\n'])(
    'refuses %j as a file',
    (text) => {
      expect(() => readCatalog(text)).toThrow(/data\/packages\.yml/);
    },
  );

  it('never throws over a list, whatever its entries hold', () => {
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(
        'TBD',
        'V 0.7.0',
        '2025-05- 10',
        'a@b.org',
        'https://',
        'http://[',
        '10.1/',
        '~~',
      ),
    );
    const fields = Object.keys({
      package_name: 0,
      package_description: 0,
      submitting_author: 0,
      all_current_maintainers: 0,
      repository_link: 0,
      repository_host: 0,
      version_submitted: 0,
      version_accepted: 0,
      categories: 0,
      editor: 0,
      eic: 0,
      reviewers: 0,
      archive: 0,
      joss: 0,
      partners: 0,
      date_accepted: 0,
      created_at: 0,
      updated_at: 0,
      issue_link: 0,
      gh_meta: 0,
      active: 0,
    });
    const entry = fc.dictionary(fc.constantFrom(...fields), odd);
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: entry }, odd)), (entries) => {
        for (const { slug, name } of readCatalog(stringify(entries)).packages) {
          expect(isSlug(slug)).toBe(true);
          expect(name).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});
