import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogData } from '@/lib/catalog/data';
import { CatalogEngine } from '@/lib/catalog/engine';
import { readQuery } from '@/lib/catalog/query';
import { catalogDocument, catalogOf } from '../../support/catalog';

const real = catalogData();
const engine = new CatalogEngine(real);
await engine.ready;
const ask = (query: string, on = engine) =>
  on.run(readQuery(new URLSearchParams(query))).documents.map(({ name }) => name);

describe('the search of the catalog', () => {
  it.each([
    ['movingpandas', 'MovingPandas'],
    ['moving pandas', 'MovingPandas'],
    ['MOVINGPANDAS', 'MovingPandas'],
    ['movingpndas', 'MovingPandas'],
    ['movng pandas', 'MovingPandas'],
    ['astorpy', 'astropy'],
    ['sunpi', 'sunpy'],
    ['pandra', 'pandera'],
    ['greattables', 'Great Tables'],
    ['great-tables', 'Great Tables'],
    ['plot phylo', 'plot_phylo'],
    ['plotphylo', 'plot_phylo'],
    ['graphblas', 'Python-graphblas'],
    ['sourmas', 'sourmash'],
  ])('finds by "%s" first %s', (text, name) => {
    expect(ask(`q=${encodeURIComponent(text)}`)[0]).toBe(name);
  });

  it('finds every package by its own name', () => {
    for (const { name } of real.packages) {
      expect(ask(`q=${encodeURIComponent(name)}`)[0], name).toBe(name);
    }
  });

  it('finds by maintainer, with and without accents, and by category', async () => {
    const index = new CatalogEngine({
      packages: [
        catalogDocument({ name: 'one', maintainers: 'Szymon Moliński, Ada L.' }),
        catalogDocument({ name: 'two', categories: ['data-retrieval'] }),
        catalogDocument({ name: 'three', description: 'Reads 3D point clouds 🛰️.' }),
      ],
      labels: { category: { 'data-retrieval': 'Data retrieval' }, partner: {} },
    });
    await index.ready;
    expect(ask('q=molinski', index)).toEqual(['one']);
    expect(ask('q=Moli%C5%84ski', index)).toEqual(['one']);
    expect(ask('q=retriev', index)).toEqual(['two']);
    expect(ask('q=point+cloud', index)).toEqual(['three']);
    expect(ask('q=cloud+ada', index)).toEqual([]);
    expect(ask('q=%F0%9F%9B%B0', index)).toEqual([]);
  });

  it('shows something at every letter on the way to a word', async () => {
    const index = new CatalogEngine(
      catalogOf([catalogDocument({ name: 'grid', description: 'Data visualization for maps.' })]),
    );
    await index.ready;
    for (const q of ['d', 'da', 'data', 'data v', 'data vi', 'data vis', 'data vis f'])
      expect(ask(`q=${encodeURIComponent(q)}`, index), q).toEqual(['grid']);
  });

  it('forgets no document that came after a search', async () => {
    const packages = Array.from({ length: 250 }, (_, index) =>
      catalogDocument({ name: `same ${index}` }),
    );
    const index = new CatalogEngine(catalogOf(packages));
    expect(ask('q=same', index).length).toBeLessThan(250);
    await index.ready;
    expect(ask('q=same', index)).toEqual(packages.map(({ name }) => name));
    expect(ask('q=same+249', index)).toEqual(['same 249']);
  });

  it('says that nothing fits rather than anything', () => {
    expect(ask('q=xyzzyqqq')).toEqual([]);
    expect(ask('q=sunpy+zodipy')).toEqual([]);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (q) => {
        const found = engine.run(readQuery(new URLSearchParams({ q })));
        expect(found.documents.length).toBeLessThanOrEqual(real.packages.length);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the order of the catalog', () => {
  const packages = [
    catalogDocument({ name: 'newest', stars: 3, changed: '2024-01-01' }),
    catalogDocument({ name: 'Éclair', stars: 30, changed: '2026-01-01' }),
    catalogDocument({ name: 'apple' }),
  ];
  it.each([
    ['', ['newest', 'Éclair', 'apple']],
    ['sort=accepted', ['newest', 'Éclair', 'apple']],
    ['sort=stars', ['Éclair', 'newest', 'apple']],
    ['sort=updated', ['Éclair', 'newest', 'apple']],
    ['sort=name', ['apple', 'Éclair', 'newest']],
    ['sort=nonsense', ['newest', 'Éclair', 'apple']],
  ])('is right for "%s"', async (query, names) => {
    const index = new CatalogEngine(catalogOf(packages));
    await index.ready;
    expect(ask(query, index)).toEqual(names);
  });
});
