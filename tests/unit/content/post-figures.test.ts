import { readFileSync } from 'node:fs';
import { quantile } from 'd3-array';
import { beforeAll, describe, expect, it } from 'vitest';
import { medianReviewDaysByYear } from '../../../lib/metrics/review-lengths';
import { finishedReviews } from '../../../lib/metrics/review-times';
import { readCatalog } from '../../../lib/packages/read-catalog';
import { readVersion } from '../../../lib/packages/read-version';
import { daysInReview } from '../../../lib/packages/review';
import { acceptedByYear, packagesByCategory } from '../../../lib/packages/statistics';
import type { Package } from '../../../lib/packages/types';
import { isDateOfPerson, newestDate } from './catalog-dates';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const post = (slug: string) => read(`content/blog/${slug}.mdx`).replace(/\s+/g, ' ');
/** The data that the posts describe, by the date that they give. */
const { packages } = readCatalog(read('tests/fixtures/packages-2026-08-07.yml'));
const count = (test: (item: Package) => unknown) => packages.filter(test).length;
const find = (slug: string) => packages.find((item) => item.slug === slug) as Package;

describe('the figures of "Peer review in numbers"', () => {
  let text: string;
  beforeAll(() => {
    text = post('peer-review-in-numbers');
  });

  it('names the day of the data', () => {
    expect(newestDate(packages)).toBe('2026-08-07');
    expect(text).toContain('its newest date is August 7, 2026');
  });

  it('counts packages', () => {
    const years = new Map(acceptedByYear(packages).map(({ label, value }) => [label, value]));
    expect(text).toContain(`${packages.length} packages had been accepted`);
    expect(text).toContain(`${years.get('2023')} in 2023`);
    expect(text).toContain(`${years.get('2024')} in 2024, and ${years.get('2025')} in 2025`);
    expect(text).toContain(`In 2026 there were ${years.get('2026')} until August`);
    expect(years.get('2022')).toBe(1);
    expect(Math.max(...years.values())).toBe(years.get('2025'));
  });

  it('counts people', () => {
    const handles = (people: Package['reviewers']) =>
      people.map(({ handle, name }) => (handle ?? name ?? '').toLowerCase());
    const reviewers = packages.map((item) =>
      handles(item.reviewers).filter((handle) => !isDateOfPerson(handle)),
    );
    const by = (length: number) => reviewers.filter((names) => names.length === length).length;
    const editors = new Set(packages.flatMap((item) => handles(item.editors)));
    const total = new Set(reviewers.flat()).size;
    expect(text).toContain(`had ${total} different reviewers and ${editors.size} different`);
    expect(text).toContain(`${by(2)} of them, were reviewed by two people, ${by(3)} by three`);
    expect([by(1), by(0)]).toEqual([1, 2]);
    expect(post('your-first-package-review')).toContain('name="reviewers" /> people have reviewed');
    const authors = new Set(
      packages.flatMap((item) => handles([...item.authors, ...item.maintainers])),
    );
    expect([...new Set(reviewers.flat())].filter((handle) => authors.has(handle))).toHaveLength(21);
    expect(post('your-first-package-review')).toContain('August 2026, 21 of them are also');
  });

  it('measures days', () => {
    const days = finishedReviews(packages).map((review) => review.days);
    const at = (share: number) => quantile(days, share) as number;
    const half = days.filter((value) => value <= 182).length;
    const long = days.filter((value) => value > 365).length;
    const median = new Map(medianReviewDaysByYear(packages).map((row) => [row.label, row.value]));
    expect(text).toContain(`no more than ${at(0.5)} days`);
    expect(text).toContain(`between ${Math.round(at(0.25))} and ${Math.round(at(0.75))} days`);
    expect(text).toContain(`${half} of ${days.length} were through within half a year`);
    expect(text).toContain(`${long} took longer than one year`);
    expect(text).toContain(`no more than ${median.get('2023')} days before`);
    expect(text).toContain(`figure was ${median.get('2024')} days, in 2025 it was`);
    expect(text).toContain(`it was ${median.get('2025')}. Reviews`);
    expect(text).toContain(`in 2019, took ${Math.min(...days)} days`);
    expect(text).toContain(`(/packages/plenoptic), took ${Math.max(...days)}`);
    expect(daysInReview(find('plenoptic'))).toBe(Math.max(...days));
    expect(daysInReview(find('nbless'))).toBe(Math.min(...days));
  });

  it('follows versions, archives and papers', () => {
    const known = packages.filter((item) => item.versionSubmitted && item.versionAccepted);
    const same = known.filter(
      ({ versionSubmitted, versionAccepted }) => versionSubmitted?.label === versionAccepted?.label,
    );
    expect(text).toContain(`For ${known.length} packages the catalog knows the version`);
    expect(text).toContain(`In ${known.length - same.length} cases they differ`);
    expect(same.map(({ slug }) => slug).sort()).toEqual(['afscgap', 'astropy', 'stingray']);
    expect(text).toContain(`For ${count(({ archive }) => archive)} packages there is a link`);
    expect(text).toContain(`${count(({ joss }) => joss)} of ${packages.length}, have a paper`);
    expect(count(({ partners }) => partners.includes('astropy'))).toBe(9);
    expect(text).toContain('Nine packages went through');
    expect(post('astronomy-under-one-review')).toContain(
      `for ${known.length - same.length} of the ${known.length} whose versions`,
    );
    const papers = '<CatalogFigure name="joss" /> have a paper';
    expect(post('portrait-xclim')).toContain(papers);
    expect(post('citable-software')).toContain(papers);
    expect(post('citable-software')).toContain('<CatalogFigure name="archived" /> have a link');
  });

  it('sorts categories, hosts and maintainers', () => {
    // Astropy names its project, which is no single person.
    const alone = count(({ slug, maintainers }) => maintainers.length === 1 && slug !== 'astropy');
    const few = count(({ maintainers }) => maintainers.length <= 4);
    expect(text).toContain(`with ${packagesByCategory(packages)[0]?.value} packages`);
    expect(text).toContain(`${count(({ categories }) => categories.length > 1)} have two or more`);
    expect(count(({ categories }) => categories.length === 0)).toBe(1);
    expect(text).toContain(
      `${count(({ repository }) => repository.host === 'github')} of 70 packages`,
    );
    expect(text).toContain(`For ${alone} packages the form names one person as the maintainer`);
    expect(text).toContain(`Four or fewer are named for ${few}`);
    expect(post('maintaining-with-three-hours-a-month')).toContain(`${alone} of the 70 packages`);
    expect(text).toContain(`(/packages/sunpy) with ${find('sunpy').maintainers.length}`);
    expect(count(({ active }) => !active)).toBe(2);
  });
});

describe('the reviews of the portraits', () => {
  it.each([
    ['portrait-pandera', 'pandera'],
    ['portrait-movingpandas', 'movingpandas'],
    ['portrait-great-tables', 'great-tables'],
    ['portrait-xclim', 'xclim'],
    ['portrait-sourmash', 'sourmash'],
    ['portrait-pooltool', 'pooltool'],
  ])('%s states days, versions and the issue', (slug, name) => {
    const text = post(slug);
    const item = find(name);
    expect(text).toContain(`after ${daysInReview(item)} days`.replace('after 73', 'After 73'));
    expect(text).toContain(item.versionSubmitted?.label);
    expect(text).toContain(item.versionAccepted?.label.replace('.rc1', ''));
    expect(text).toContain(item.reviewIssue);
  });

  it('lists the packages of the Astropy community with their days', () => {
    const text = post('astronomy-under-one-review');
    const now = readCatalog(read('content/data/packages.yml')).packages;
    const reviewed = now.filter(({ partners }) => partners.includes('astropy'));
    expect(reviewed).toHaveLength(9);
    for (const item of reviewed) {
      expect(text).toMatch(
        new RegExp(`\\(/packages/${item.slug}\\) \\|[^|]+\\|[^|]+\\| ${daysInReview(item)} \\|`),
      );
    }
  });
});

describe('the versions of "How the catalog reads its data"', () => {
  it.each([
    ['v0.12.0', '0.12.0'],
    ['V 0.7.0', '0.7.0'],
    ['v.0.9.2', '0.9.2'],
    ['2.4.0 (released 2025-07-30)', '2.4.0'],
    ['~v1.0.3~ [v1.0.6](https://example.org)', '1.0.6'],
    ['TBD', undefined],
  ])('shows %s as %s', (written, shown) => {
    expect(readVersion(written, 'version_accepted', () => {})?.label).toBe(shown);
    const cell = written.replace('example.org', '…');
    expect(post('how-the-catalog-reads-its-data')).toContain(
      `\`${cell}\` | ${shown ?? 'no reviewed version'}`,
    );
  });
});

describe('the figures of "pyOpenSci at PyCon US 2025"', () => {
  it('counts the year before the conference', () => {
    const text = post('pyopensci-at-pyconus-2025');
    const year = packages.filter(
      ({ accepted = '' }) => accepted >= '2024-05-01' && accepted < '2025-05-01',
    );
    const reviewers = new Set(
      year.flatMap((item) => item.reviewers.map(({ handle }) => handle?.toLowerCase())),
    );
    const shared = year.filter(({ partners }) => partners.includes('astropy'));
    expect(text).toContain(`${year.length} packages passed [peer review]`);
    expect(text).toContain(`${reviewers.size} people reviewed them`);
    expect(shared).toHaveLength(4);
    for (const { name } of shared) expect(text.toLowerCase()).toContain(name.toLowerCase());
    expect(year[0]).toMatchObject({ name: 'MontePy', accepted: '2025-03-19' });
  });
});
