import { describe, expect, test } from 'vitest';
import {
  countValues,
  type FacetValues,
  matches,
  readFacets,
  writeFacets,
} from '@/lib/catalog/facets';
import { compareBy } from '@/lib/catalog/order';
import { isFiltered, readQuery, writeQuery } from '@/lib/catalog/query';

const chosen = (query: string): FacetValues => readQuery(new URLSearchParams(query)).chosen;

const packages = [
  'domain:astronomy domain:physics status:maintained year:2024',
  'domain:ecology status:maintained publication:joss year:2024',
  'domain:ecology status:archived year:2021',
].map(readFacets);

describe('facets', () => {
  test('a package matches one chosen value of every facet with a choice', () => {
    const query = chosen('domain=ecology&domain=physics&status=maintained');
    expect(packages.map((values) => matches(values, query))).toEqual([true, true, false]);
  });

  test('a count says what choosing the value would show', () => {
    const query = chosen('domain=ecology&status=archived');
    expect([...countValues(packages, 'status', query)]).toEqual([
      ['maintained', 1],
      ['archived', 1],
    ]);
    expect([...countValues(packages, 'domain', query)]).toEqual([['ecology', 1]]);
  });

  test('values survive the attribute they are written to', () => {
    for (const values of packages) expect(readFacets(writeFacets(values))).toEqual(values);
  });
});

describe('order', () => {
  const items = [
    { name: 'beta', accepted: '2024-01-01', stars: 1 },
    { name: 'Alpha' },
    { name: 'alpha-two', accepted: '2025-01-01', stars: 10 },
  ];

  test.each([
    ['name', ['Alpha', 'alpha-two', 'beta']],
    ['accepted', ['alpha-two', 'beta', 'Alpha']],
    ['stars', ['alpha-two', 'beta', 'Alpha']],
  ] as const)('by %s puts packages without a value last', (order, names) => {
    expect([...items].sort(compareBy(order)).map(({ name }) => name)).toEqual(names);
  });
});

describe('query', () => {
  test('is written in one order, without what is the default', () => {
    const query = '?q=maps&domain=ecology&year=2024&sort=stars&view=cards&compare=a,b';
    expect(writeQuery(readQuery(new URLSearchParams(query)))).toBe(query);
    expect(writeQuery(readQuery(new URLSearchParams('sort=best&view=table&year=')))).toBe('');
  });

  test('ignores unknown values, and names each compared package once', () => {
    const query = readQuery(new URLSearchParams('sort=size&view=grid&compare=a,b,a,c'));
    expect(query).toMatchObject({ sort: 'best', view: 'table', compare: ['a', 'b', 'c'] });
  });

  test.each([
    ['', false],
    ['sort=stars&view=cards&compare=a', false],
    ['q=maps', true],
    ['domain=ecology', true],
  ])('%s leaves packages out: %s', (query, expected) => {
    expect(isFiltered(readQuery(new URLSearchParams(query)))).toBe(expected);
  });
});
