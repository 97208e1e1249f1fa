import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Quartiles, reviewTimes } from '@/lib/metrics/review-times';
import { metricTables } from '@/lib/metrics/tables';
import { categoryLabel } from '@/lib/packages/categories';
import { readCatalog } from '@/lib/packages/read-catalog';

// Every figure is counted a second time here from the lines of the file, without our readers.
const text = readFileSync('content/data/packages.yml', 'utf8');
const entries = text.split(/^- /m).slice(1);
const { packages } = readCatalog(text);
const tables = metricTables({ packages, reviews: [] });

const line = (entry: string, key: string): string =>
  new RegExp(`^(?: {2})?${key}:[ ]?(.*)$`, 'm').exec(entry)?.[1]?.replace(/^'|'$/g, '').trim() ??
  '';
const day = (raw: string): number => {
  const [year, month, date] = raw
    .replace(/\s.*:.*$/, '')
    .split('-')
    .map((part) => Number(part.trim()));
  return Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1) / 86_400_000;
};
const block = (entry: string, key: string): string =>
  new RegExp(`^ {2}${key}:((?:\\n(?: {4}| {2}- ).*)*)`, 'm').exec(entry)?.[1] ?? '';
// One entry has a date where a reviewer should be; nobody is counted for it.
const handles = (entry: string, key: string): string[] => [
  ...new Set(
    [...block(entry, key).matchAll(/github_username: (.+)$/gm)]
      .map(([, handle = '']) =>
        handle
          .trim()
          .replace(/^['"]|['"]$/g, '')
          .toLowerCase(),
      )
      .filter((handle) => !/^\d{4}-\d{2}-\d{2}$/.test(handle)),
  ),
];
const facts = entries.map((entry) => ({
  year: line(entry, 'date_accepted').slice(0, 4),
  days: day(line(entry, 'date_accepted')) - day(line(entry, 'created_at')),
  joss: line(entry, 'joss').includes('joss.theoj.org'),
  partner: /^ {2}partners:\s*\n\s*- /m.test(entry),
  editors: handles(entry, 'editor'),
  reviewers: handles(entry, 'reviewers'),
  categories: new Set(
    [...block(entry, 'categories').matchAll(/- ['"]?([a-z-]+)/g)].map(([, id]) =>
      id === 'data-munging' ? 'data-processing-munging' : (id ?? ''),
    ),
  ),
}));
const years = [...new Set(facts.map(({ year }) => year))].sort();
const count = <Item>(items: readonly Item[], test: (item: Item) => boolean) =>
  items.reduce((sum, item) => sum + (test(item) ? 1 : 0), 0);

/** The value below which a part of the values lies, by weighing the two values around its place. */
const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return Math.round(below * (1 - (place % 1)) + above * (place % 1));
};

/** The values of a year in the order in which the test counts them. */
const valuesOf = (times: Partial<Quartiles> & { year: string }) => [
  times.year,
  times.count,
  times.lower,
  times.median,
  times.upper,
];

describe('the metrics page', () => {
  it('counts acceptances by year and in total', () => {
    let total = 0;
    const rows = years.map((year) => {
      const accepted = count(facts, (fact) => fact.year === year);
      total += accepted;
      return [year, accepted, total];
    });
    expect(tables.accepted.rows).toEqual(rows);
    expect(total).toBe(entries.length);
  });

  it('measures the days in review', () => {
    const row = (name: string, days: number[]) => [
      name,
      days.length,
      ...[0.25, 0.5, 0.75].map((part) => quantile(days, part)),
    ];
    const { all, byYear } = reviewTimes(packages);
    expect([...byYear, { year: 'All', ...all }].map(valuesOf)).toEqual([
      ...years.map((year) =>
        row(
          year,
          facts.filter((fact) => fact.year === year).map(({ days }) => days),
        ),
      ),
      row(
        'All',
        facts.map(({ days }) => days),
      ),
    ]);
    expect(tables.days.rows.map(([, , days]) => days).sort()).toEqual(
      facts.map(({ days }) => days).sort(),
    );
  });

  it('counts categories', () => {
    const ids = [...new Set(facts.flatMap(({ categories }) => [...categories]))];
    const expected = ids.map((id) => [
      categoryLabel(id),
      count(facts, ({ categories }) => categories.has(id)),
    ]);
    expect(new Map(tables.categories.rows as Array<[string, number]>)).toEqual(
      new Map(expected as Array<[string, number]>),
    );
  });

  it('counts JOSS papers and partners by year', () => {
    expect(tables.shares.rows).toEqual(
      years.map((year) => {
        const members = facts.filter((fact) => fact.year === year);
        return [
          year,
          members.length,
          count(members, ({ joss }) => joss),
          count(members, ({ partner }) => partner),
        ];
      }),
    );
  });

  it.each(['editors', 'reviewers'] as const)(
    'counts the reviews of %s, and skips no number',
    (part) => {
      const load: Record<string, number> = {};
      for (const fact of facts) for (const who of fact[part]) load[who] = (load[who] ?? 0) + 1;
      const numbers = Object.values(load);
      const expected = Array.from({ length: Math.max(...numbers) }, (_, index) => [
        index + 1,
        count(numbers, (number) => number === index + 1),
      ]);
      expect(tables[part].rows).toEqual(expected);
    },
  );

  it('works without any package', () => {
    const empty = metricTables({ packages: [], reviews: [] });
    for (const { rows, columns } of Object.values(empty)) {
      for (const [, value] of rows) expect(value).toBe(0);
      expect(columns.length).toBeGreaterThan(1);
    }
  });
});
