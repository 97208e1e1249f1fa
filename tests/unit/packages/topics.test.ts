import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataFile } from '@/lib/check/rules/data-files';
import { checkPackageTopics } from '@/lib/check/rules/package-topics';
import { readData } from '@/lib/content/data';
import { getPackages } from '@/lib/packages';
import { domainLabel, getDomains, packageTopics } from '@/lib/packages/topics';
import { getReviews } from '@/lib/reviews';
import { reviewTopics, submissionsToDescribe } from '@/lib/reviews/topics';

const FILE = 'data/package-topics.yml';
const real = readFileSync(`content/${FILE}`, 'utf8');
const withEntries = (packages: string) =>
  `domains:\n  - { id: biology, label: Biology }\npackages:\n${packages}`;

describe('package topics', () => {
  it('cover every package of the catalog, from about 20 domains', () => {
    const slugs = getPackages().map(({ slug }) => slug);
    expect(checkDataFile({ file: FILE, text: real })).toEqual([]);
    expect(checkPackageTopics([{ file: FILE, text: real }], slugs)).toEqual([]);
    expect(getDomains().length).toBeGreaterThanOrEqual(15);
    expect(getDomains().length).toBeLessThanOrEqual(25);
    const used = new Set(slugs.flatMap((slug) => packageTopics(slug).domains));
    expect([...used].sort()).toEqual(getDomains().map(({ id }) => id));
  });

  it.each([
    ['crowsetta', 'bird song'],
    ['movingpandas', 'GPS tracks'],
    ['pygmt', 'plot maps'],
    ['sourmash', 'sequencing'],
    ['pandera', 'data validation'],
    ['biocypher', 'knowledge graph'],
  ])('say that %s is for "%s"', (slug, task) => {
    expect(packageTopics(slug).tasks).toContain(task);
  });

  it('are empty for a package without an entry, whatever its name', () => {
    for (const slug of ['unknown', 'constructor', 'to-string', '__proto__']) {
      expect(packageTopics(slug)).toEqual({ domains: [], tasks: [] });
    }
    expect(domainLabel('climate-weather')).toBe('Climate and weather');
    expect(domainLabel('constructor')).toBe('constructor');
  });

  it('warn about a package without an entry and an entry without a package', () => {
    const text = withEntries('  xclimm: { domains: [biology], tasks: [maps] }\n');
    expect(checkPackageTopics([{ file: FILE, text }], ['xclim'])).toEqual([
      expect.objectContaining({
        line: 3,
        severity: 'warning',
        message: 'has no entry for the package "xclim"',
        fix: 'Say what it is used for: xclim: { domains: [biology], tasks: [bird song] }',
      }),
      expect.objectContaining({
        line: 4,
        severity: 'warning',
        field: 'packages.xclimm',
        fix: expect.stringContaining('xclim'),
      }),
    ]);
  });

  it('warn about an open submission without an entry and an entry of another issue', () => {
    const text = `${withEntries('  xclim: { domains: [biology], tasks: [maps] }\n')}submissions:
  7: { domains: [biology], description: Finds birds. }
`;
    const check = (issues: number[]) =>
      checkPackageTopics(
        [{ file: FILE, text }],
        ['xclim'],
        issues.map((issue) => ({ issue, name: 'owl' })),
      );
    expect(checkDataFile({ file: FILE, text })).toEqual([]);
    expect(check([7])).toEqual([]);
    expect(check([])).toEqual([]);
    expect(check([8])).toEqual([
      expect.objectContaining({
        line: 5,
        severity: 'warning',
        message: 'has no entry for the submission 8 ("owl")',
        fix: 'Say what it does: 8: { domains: [biology], description: Finds birds by their song. }',
      }),
      expect.objectContaining({ line: 6, severity: 'warning', field: 'submissions.7' }),
    ]);
  });

  it('describe every open submission that the catalog does not have', () => {
    const open = submissionsToDescribe(getReviews(), getPackages());
    expect(open.length).toBeGreaterThan(10);
    expect(checkPackageTopics([{ file: FILE, text: real }], [], open)).toEqual([]);
    for (const { issue } of open) expect(reviewTopics(issue).description).toMatch(/^[A-Z].*\.$/);
  });

  it('of a review are those of its package once it is accepted', () => {
    const item = getPackages().find(({ slug }) => slug === 'astropy');
    expect(reviewTopics(251)).toEqual({
      description: item?.description,
      domains: packageTopics('astropy').domains,
    });
    expect(reviewTopics(1_000_000)).toEqual({ domains: [] });
  });

  it('reject an unknown domain with the line and the domains to use', () => {
    const text = withEntries('  xclim: { domains: [weather], tasks: [maps] }\n');
    expect(checkDataFile({ file: FILE, text })).toEqual([
      expect.objectContaining({
        line: 4,
        message: '"weather" is not a domain',
        fix: 'Use biology.',
      }),
    ]);
  });
});

describe('search synonyms', () => {
  it('are groups of at least two different phrases', () => {
    for (const group of readData('search-synonyms')) {
      expect(new Set(group.map((word) => word.toLowerCase())).size).toBe(group.length);
      expect(group.length).toBeGreaterThan(1);
    }
  });
});
