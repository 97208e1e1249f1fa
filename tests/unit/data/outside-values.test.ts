import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { apiPackage } from '@/lib/packages/api';
import { citationTexts, packageCsl } from '@/lib/packages/citation';
import { packagesCsv } from '@/lib/packages/csv';
import { packageFiles } from '@/lib/packages/files';
import { packageJsonLd } from '@/lib/packages/json-ld';
import { packagePalette } from '@/lib/packages/palette';
import { readCatalog } from '@/lib/packages/read-catalog';
import { relatedPackages } from '@/lib/packages/related';
import { contributionLabel } from '@/lib/people/labels';
import { readContributors } from '@/lib/people/read-contributors';
import { withoutTeamNames } from '@/lib/people/reserved';
import { INVALID_XML_CHARS } from '@/lib/xml-characters';

const PROTOTYPE_NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

describe('values from outside', () => {
  it.each(PROTOTYPE_NAMES)('are never used to index an object: %s', (name) => {
    const { packages } = readCatalog(
      stringify([{ package_name: 'a', categories: [name], repository_host: name, labels: [name] }]),
    );
    const [item] = packages;
    expect(item && packagePalette(item)).toMatch(/^package-/);
    expect(typeof contributionLabel(name)).toBe('string');
  });

  it('cuts a name of 200,000 letters so that it can be an address, and says so', () => {
    const { packages, notes } = readCatalog(stringify([{ package_name: 'a'.repeat(200_000) }]));
    expect(packages[0]?.slug.length).toBeLessThanOrEqual(100);
    expect(notes.map(({ why }) => why)).toContain('longer than 100 characters');
    expect(notes.every(({ entry, found }) => entry.length <= 100 && found.length <= 100)).toBe(
      true,
    );
  });

  it('cuts a description of 20,000 letters without spaces, and says so', () => {
    const { packages, notes } = readCatalog(
      stringify([{ package_name: 'a', package_description: 'x'.repeat(20_000) }]),
    );
    expect(packages[0]?.description).toBe(`${'x'.repeat(59)}…`);
    expect(notes.map(({ why }) => why)).toContain('longer than 300 characters');
  });

  it('removes characters that no page can hold from names, descriptions, and the CSV', () => {
    const text = '- package_name: "a\\0b\\x07"\n  package_description: "c\\0d\\x07"\n';
    const { packages, notes } = readCatalog(text);
    expect(packages[0]).toMatchObject({ name: 'ab', description: 'cd' });
    expect(notes).toHaveLength(2);
    expect(INVALID_XML_CHARS.test(packagesCsv(packages))).toBe(false);
    const { people } = readContributors('- github_username: ada\n  name: "A\\0da\\x07"\n');
    expect(people[0]?.name).toBe('Ada');
  });

  it('removes characters that reverse text, and says so', () => {
    const text = '- package_name: "a\\u202Eb"\n  package_description: "c\\u2066d"\n';
    const { packages, notes } = readCatalog(text);
    expect(packages[0]).toMatchObject({ name: 'ab', description: 'cd' });
    expect(notes).toHaveLength(2);
  });

  it('reserves the names of teams', () => {
    const found = readContributors('- github_username: Site-Team\n- github_username: ada\n');
    const { people, notes } = withoutTeamNames(found, ['site-team']);
    expect(people.map(({ handle }) => handle)).toEqual(['ada']);
    expect(notes.at(-1)).toMatchObject({
      entry: 'Site-Team',
      why: 'the name of a team in data/authors.yml, which is reserved',
    });
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(...PROTOTYPE_NAMES, 'x'.repeat(5000), '\0', '=cmd()', '<script>', '../..'),
  );
  const value = fc.oneof(
    text,
    fc.constant(null),
    fc.integer(),
    fc.boolean(),
    fc.array(text, { maxLength: 4 }),
    fc.dictionary(text, text, { maxKeys: 3 }),
  );
  const entry = (fields: readonly string[]) =>
    fc.record(Object.fromEntries(fields.map((field) => [field, value])));

  it('give a readable catalog and files that can be written, whatever they are', () => {
    const fields = [
      'package_name',
      'package_description',
      'categories',
      'partners',
      'repository_link',
      'repository_host',
      'version_accepted',
      'date_accepted',
      'archive',
      'joss',
      'submitting_author',
      'all_current_maintainers',
      'gh_meta',
      'labels',
    ];
    fc.assert(
      fc.property(fc.array(entry(fields), { maxLength: 3 }), (entries) => {
        const { packages } = readCatalog(stringify(entries));
        for (const item of packages) {
          const outputs = [
            JSON.stringify([apiPackage(item), packageJsonLd(item)]),
            ...citationTexts(packageCsl(item), item.name).map((citation) => citation.text),
            ...packageFiles.map((file) => file.write(item)),
            packagesCsv([item]),
          ];
          for (const output of outputs) expect(INVALID_XML_CHARS.test(output)).toBe(false);
          expect(item.slug.length).toBeLessThanOrEqual(100);
          expect(packagePalette(item)).toMatch(/^package-/);
          relatedPackages(item, packages);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('give readable contributors, whatever they are', () => {
    const fields = ['github_username', 'name', 'title', 'contributor_type', 'website', 'orcidid'];
    fc.assert(
      fc.property(fc.array(entry(fields), { maxLength: 3 }), (entries) => {
        for (const person of readContributors(stringify(entries)).people) {
          expect(INVALID_XML_CHARS.test(JSON.stringify(person))).toBe(false);
          expect(person.handle.length).toBeLessThanOrEqual(39);
          for (const kind of person.contributions)
            expect(typeof contributionLabel(kind)).toBe('string');
        }
      }),
      { numRuns: 100 },
    );
  });
});
