import { describe, expect, it } from 'vitest';
import { categoryId, categoryLabel } from '@/lib/packages/categories';
import { readCatalog } from '@/lib/packages/read-catalog';
import { daysInReview } from '@/lib/packages/review';
import { acceptedByYear, packagesByCategory } from '@/lib/packages/statistics';

const { packages } = readCatalog(`
- package_name: a
  date_accepted: 2021-12-31
  created_at: 2021-12-31 23:59:00+00:00
  categories: [data-retrieval, data-munging]
  version_accepted: 1.0.1
- package_name: b
  date_accepted: 2024-03-01
  created_at: 2024-02-28
  categories: [data-munging]
  version_submitted: v0.9
- package_name: c
  date_accepted: 2023-01-01
  created_at: 2024-01-01
- package_name: d
  created_at: 2024-01-01
`);
const bySlug = (slug: string) => {
  const found = packages.find((item) => item.slug === slug);
  if (!found) throw new Error(slug);
  return found;
};

describe('figures of the catalog', () => {
  it('count acceptances by year, years without any included', () => {
    expect(acceptedByYear(packages)).toEqual([
      { label: '2021', value: 1 },
      { label: '2022', value: 0 },
      { label: '2023', value: 1 },
      { label: '2024', value: 1 },
    ]);
    expect(acceptedByYear([])).toEqual([]);
    expect(acceptedByYear([bySlug('d')])).toEqual([]);
  });

  it('count categories, the largest first', () => {
    expect(packagesByCategory(packages)).toEqual([
      { label: 'Data processing', value: 2 },
      { label: 'Data retrieval', value: 1 },
    ]);
  });

  it('count days in review, across a leap day, and none where dates contradict or lack', () => {
    expect(['a', 'b', 'c', 'd'].map((slug) => daysInReview(bySlug(slug)))).toEqual([
      0,
      2,
      undefined,
      undefined,
    ]);
  });
});

describe('categories', () => {
  it.each([
    ['data-visualization*', 'data-visualization', 'Data visualization'],
    ['data-munging', 'data-processing-munging', 'Data processing'],
    ['Data Validation & Testing', 'data-validation-testing', 'Validation and testing'],
    ['geospatial', 'geospatial', 'Geospatial'],
  ])('reads %s as %s', (text, id, label) => {
    expect(categoryId(text)).toBe(id);
    expect(categoryLabel(id)).toBe(label);
  });
});
