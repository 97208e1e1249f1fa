import { describe, expect, it } from 'vitest';
import { type DataNote, reporter } from '@/lib/data/loose';
import { isJoss, readPublication } from '@/lib/packages/read-publication';

const read = (value: unknown) => {
  const notes: DataNote[] = [];
  return { publication: readPublication(value, 'archive', reporter(notes, 'f', 'e')), notes };
};

describe('readPublication', () => {
  it.each([
    ['https://zenodo.org/doi/10.5281/zenodo.20594210', '10.5281/zenodo.20594210'],
    ['https://doi.org/10.5281/zenodo.8365068', '10.5281/zenodo.8365068'],
    ['https://zenodo.org/records/17433197', '10.5281/zenodo.17433197'],
    ['https://zenodo.org/record/8431894', '10.5281/zenodo.8431894'],
    ['https://zenodo.org/badge/latestdoi/142608764', undefined],
    ['https://joss.theoj.org/papers/10.21105/joss.03113', '10.21105/joss.03113'],
    ['https://doi.org/10.1016/S0092-8674(00)80520-X', '10.1016/s0092-8674(00)80520-x'],
    ['https://github.com/pandera-dev/pandera/releases/tag/v0.2.3', undefined],
    ['https://joss.theoj.org/papers/10.21105/joss.09534', '10.21105/joss.09534'],
  ])('finds the DOI of %s', (href, doi) => {
    expect(read(href)).toEqual({ publication: { href, ...(doi ? { doi } : {}) }, notes: [] });
  });

  it.each(['10.5281/zenodo.42', 'doi:10.5281/zenodo.42', 'DOI: 10.5281/zenodo.42'])(
    'takes the bare DOI %s',
    (value) => {
      const href = 'https://doi.org/10.5281/zenodo.42';
      expect(read(value).publication).toEqual({ href, doi: '10.5281/zenodo.42' });
    },
  );

  it.each([null, undefined, '', [], {}])('takes %j for none', (value) => {
    expect(read(value)).toEqual({ publication: undefined, notes: [] });
  });

  it('says what is no address', () => expect(read('soon').notes).toHaveLength(1));
});

describe('isJoss', () => {
  it.each([
    [{ href: 'https://joss.theoj.org/papers/10.21105/joss.1' }, true],
    [{ href: 'https://doi.org/10.21105/joss.1', doi: '10.21105/joss.1' }, true],
    [
      { href: 'https://zenodo.org/doi/10.5281/zenodo.10801503', doi: '10.5281/zenodo.10801503' },
      false,
    ],
    [{ href: 'https://evil-joss.theoj.org.example/1' }, false],
  ])('of %j is %s', (publication, joss) => expect(isJoss(publication)).toBe(joss));
});

describe('readPublication of badges, files and pasted text', () => {
  const record = '10.5281/zenodo.123456';
  const paper = '10.21105/joss.03113';
  it.each([
    ['https://zenodo.org/badge/DOI/10.5281/zenodo.123456.svg', record],
    ['https://zenodo.org/badge/DOI/10.5281/zenodo.123456.svg?x=1', record],
    ['https://joss.theoj.org/papers/10.21105/joss.03113/status.svg', paper],
    ['https://joss.theoj.org/papers/10.21105/joss.03113.pdf', paper],
    ['https://www.theoj.org/joss-papers/joss.03113/10.21105.joss.03113.pdf', paper],
    ['10.5281/ZENODO.123456', record],
    ['doi:10.5281/zenodo.123456.', record],
    ['(10.5281/zenodo.123456)', record],
  ])('finds the page and the DOI of %s', (value, doi) => {
    expect(readPublication(value, 'archive', () => {})).toEqual({
      href: `https://doi.org/${doi}`,
      doi,
    });
  });

  it.each([
    [`https://doi.org/${record}.`, `https://doi.org/${record}`],
    [`https://doi.org/${record})`, `https://doi.org/${record}`],
    [
      `[![DOI](https://zenodo.org/badge/DOI/${record}.svg)](https://doi.org/${record})`,
      `https://doi.org/${record}`,
    ],
    [`[archive](https://zenodo.org/records/123456)`, 'https://zenodo.org/records/123456'],
    [`![DOI](https://zenodo.org/badge/DOI/${record}.svg)`, `https://doi.org/${record}`],
  ])('reads %s', (value, href) => {
    expect(readPublication(value, 'archive', () => {})).toEqual({ href, doi: record });
  });
});
