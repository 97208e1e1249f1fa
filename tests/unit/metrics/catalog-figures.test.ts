import { describe, expect, it } from 'vitest';
import { catalogFigureNames } from '../../../lib/mdx/registry';
import { catalogFigure } from '../../../lib/metrics/catalog-figures';
import type { Package } from '../../../lib/packages/types';

const person = (handle: string) => ({ handle, name: handle });
const packages = [
  {
    submitted: '2026-01-01',
    accepted: '2026-01-11',
    archive: { url: 'https://doi.org/10.5281/zenodo.1' },
    partners: ['astropy'],
    reviewers: [person('a'), person('b')],
    editors: [person('c')],
  },
  {
    submitted: '2026-01-01',
    accepted: '2026-01-31',
    joss: { url: 'https://doi.org/10.21105/joss.1' },
    partners: [],
    reviewers: [person('A')],
    editors: [person('c')],
  },
].map((item) => ({
  authors: [],
  maintainers: [],
  editorsInChief: [],
  ...item,
})) as never as Package[];

describe('figures of the catalog in texts', () => {
  it.each([
    ['accepted', 2],
    ['archived', 1],
    ['joss', 1],
    ['reviewers', 2],
    ['editors', 1],
    ['median-days', 20],
    ['astropy', 1],
  ] as const)('counts %s', (name, value) => expect(catalogFigure(name, packages)).toBe(value));

  it('are zero in an empty catalog', () => {
    for (const name of catalogFigureNames) expect(catalogFigure(name, [])).toBe(0);
  });
});
