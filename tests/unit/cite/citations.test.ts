import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  type CslItem,
  type CslName,
  cslDate,
  cslName,
  cslNameOf,
  formatCitation,
} from '../../../lib/cite';
import { citationFile, packageCitationFile } from '../../../lib/cite/cff';

const item = (author: CslName[], given: Partial<CslItem> = {}): CslItem => ({
  id: 'testing-numerical-code',
  type: 'post-weblog',
  title: 'Testing numerical code',
  author,
  issued: cslDate('2026-11-03'),
  'container-title': 'pyOpenSci',
  URL: 'https://www.pyopensci.org/blog/testing-numerical-code',
  ...given,
});

describe('cslName', () => {
  it.each([
    ['Ada Lovelace', { given: 'Ada', family: 'Lovelace' }],
    ['José Ángel Ñandú', { given: 'José Ángel', family: 'Ñandú' }],
    [
      'Stefan van der Walt',
      { given: 'Stefan', 'non-dropping-particle': 'van der', family: 'Walt' },
    ],
    ['Juan de la Cruz', { given: 'Juan', 'non-dropping-particle': 'de la', family: 'Cruz' }],
    ['van der Berg', { 'non-dropping-particle': 'van der', family: 'Berg' }],
    ['Hugo Van Kemenade', { given: 'Hugo Van', family: 'Kemenade' }],
    ['Vincent d’Indy', { given: 'Vincent', family: 'd’Indy' }],
    ['Nhat (Jonny) Tran', { given: 'Nhat', family: 'Tran' }],
    ['C. Titus Brown', { given: 'C. Titus', family: 'Brown' }],
    ['Martin Luther King, Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
    ['Plato', { literal: 'Plato' }],
    ['Ana Silva, PhD', { given: 'Ana', family: 'Silva' }],
    ['Silva, Ana', { given: 'Ana', family: 'Silva' }],
    ['Silva, Ana, Ph.D.', { given: 'Ana', family: 'Silva' }],
    ['Dr. Ana Silva', { given: 'Ana', family: 'Silva' }],
    ['Prof. Dr. Ana Silva MSc', { given: 'Ana', family: 'Silva' }],
    ['Ana Silva, MD, PhD', { given: 'Ana', family: 'Silva' }],
    ['King, Martin Luther, Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
    [
      'van der Walt, Stefan',
      { given: 'Stefan', 'non-dropping-particle': 'van der', family: 'Walt' },
    ],
    ['Ma, Jack', { given: 'Jack', family: 'Ma' }],
    ['Yo-Yo Ma', { given: 'Yo-Yo', family: 'Ma' }],
    ['Astropy Collaboration', { literal: 'Astropy Collaboration' }],
    ['pyOpenSci site team', { literal: 'pyOpenSci site team' }],
    ['The PyData Community', { literal: 'The PyData Community' }],
  ])('reads %s', (name, expected) => {
    expect(cslName(name)).toEqual(expected);
  });
});

describe('cslNameOf', () => {
  it.each([
    [
      { given: 'Marten H. van', family: 'Kerkwijk' },
      { given: 'Marten H.', 'non-dropping-particle': 'van', family: 'Kerkwijk' },
    ],
    [
      { given: 'Stefan', family: 'van der Walt' },
      { given: 'Stefan', 'non-dropping-particle': 'van der', family: 'Walt' },
    ],
    [
      { given: 'Ana de', family: 'la Cruz' },
      { given: 'Ana', 'non-dropping-particle': 'de la', family: 'Cruz' },
    ],
    [
      { given: 'Hugo Van', family: 'Kemenade' },
      { given: 'Hugo Van', family: 'Kemenade' },
    ],
  ])('reads %o', (name, expected) => {
    expect(cslNameOf(name)).toEqual(expected);
  });
});

describe('formatCitation', () => {
  it('keeps particles in BibTeX and RIS, and writes accents as BibTeX does', () => {
    const authors = [
      cslNameOf({ given: 'Marten H. van', family: 'Kerkwijk' }),
      cslName('Jörg Šćepanović'),
    ];
    expect(formatCitation(item(authors), 'bibtex')).toContain(
      "author = {van Kerkwijk, Marten H. and {\\v S}{\\'c}epanovi{\\'c}, J{\\\"o}rg}",
    );
    expect(formatCitation(item(authors), 'ris')).toContain('AU  - van Kerkwijk, Marten H.\n');
  });

  it('writes APA with date, particle and accents', () => {
    const text = formatCitation(
      item([cslName('Stefan van der Walt'), cslName('Mateusz Moliński')]),
      'apa',
    );
    expect(text).toBe(
      'van der Walt, S., & Moliński, M. (2026, November 3). Testing numerical code. pyOpenSci. https://www.pyopensci.org/blog/testing-numerical-code',
    );
  });

  it('keeps organizations and single names whole', () => {
    const authors = [{ literal: 'pyOpenSci site team' }, cslName('Plato')];
    expect(formatCitation(item(authors), 'apa')).toMatch(/^pyOpenSci site team & Plato\. \(2026/);
    expect(formatCitation(item(authors), 'bibtex')).toContain(
      'author = {{pyOpenSci site team} and {Plato}}',
    );
  });

  it('writes BibTeX with year and month, and escapes what TeX reads as commands', () => {
    const text = formatCitation(
      item([cslName('Łukasz Ñandú')], { title: '50% of R&D: #1 {of} $5_000' }),
      'bibtex',
    );
    expect(text).toContain('month = {11}');
    expect(text).toContain('year = {2026}');
    expect(text).toContain('title = {{50\\% of R\\&D: \\#1');
    expect(text.match(/(?<!\\)\{/g)?.length).toBe(text.match(/(?<!\\)\}/g)?.length);
  });

  it('keeps a dash in the name of a journal, which LaTeX has no sequence for', () => {
    const type = 'article-journal' as const;
    const journal = { type, 'container-title': 'GI_Forum ‒ Journal' };
    const entry = formatCitation(item([{ literal: 'Plato' }], journal), 'bibtex');
    expect(entry).toMatch(/GI.*Forum (?:--|–) Journal/);
  });

  it('takes markup in a title for text', () => {
    const title = 'What <i> and </script> do in a <b>title';
    for (const style of ['apa', 'bibtex'] as const) {
      const text = formatCitation(item([cslName('Ada Lovelace')], { title }), style);
      expect(text).not.toContain('\u2060');
      expect(text).not.toContain('textit');
      expect(text.toLowerCase()).toMatch(/script(?:>|\\textgreater)/);
    }
  });

  it('protects the case of a whole title and says the version', () => {
    const software = item([cslName('Ada Lovelace'), { literal: 'others' }], {
      type: 'software',
      title: 'PyGMT',
      version: '0.7.0',
    });
    const text = formatCitation(software, 'bibtex');
    expect(text).toContain('title = {{PyGMT}}');
    expect(text).toContain('version = {0.7.0}');
    expect(text).toContain('author = {Lovelace, Ada and others}');
  });

  it('writes RIS with a field a line', () => {
    const title = 'A long title about software that helps scientists '.repeat(3).trim();
    const text = formatCitation(
      item([cslName('Ada Lovelace')], { type: 'article-journal', title, page: '54-68' }),
      'ris',
    );
    expect(text).toContain(`TI  - ${title}\n`);
    expect(text).toContain('SP  - 54\nEP  - 68\n');
  });

  it('gives the DOI where there is one', () => {
    const csl = item([cslName('Ada Lovelace')], { DOI: '10.5281/zenodo.123' });
    expect(formatCitation(csl, 'apa')).toMatch(/https:\/\/doi\.org\/10\.5281\/zenodo\.123$/);
    expect(formatCitation(csl, 'bibtex')).toContain('doi = {10.5281/zenodo.123}');
  });

  it('writes CSL-JSON that reads back as it was', () => {
    const csl = item([cslName('Stefan van der Walt')], { title: '“Quotes” & <tags>' });
    expect(JSON.parse(formatCitation(csl, 'cslJson'))).toEqual([csl]);
  });
});

describe('citationFile', () => {
  it('is YAML with the post as preferred citation', () => {
    const csl = item([cslName('Stefan van der Walt'), { literal: 'pyOpenSci: the team' }], {
      title: 'Yes: no # "maybe"',
    });
    expect(parse(citationFile(csl))).toMatchObject({
      'cff-version': '1.2.0',
      title: 'Yes: no # "maybe"',
      'preferred-citation': {
        type: 'blog',
        'date-published': '2026-11-03',
        authors: [
          { 'family-names': 'Walt', 'given-names': 'Stefan', 'name-particle': 'van der' },
          { name: 'pyOpenSci: the team' },
        ],
      },
    });
    expect(citationFile(csl)).not.toMatch(/[&*]a1/);
  });
});

describe('packageCitationFile', () => {
  it('names the package, and gives the pages or the article of its paper', () => {
    const paper = { type: 'article-journal' as const, title: 'Structures for Movement Data' };
    const fileOf = (page: string) =>
      parse(packageCitationFile(item([cslName('Ana Silva')], { ...paper, page }), 'movement'));
    expect(fileOf('54-68')).toMatchObject({
      title: 'movement',
      'preferred-citation': { title: paper.title, start: '54', end: '68' },
    });
    expect(fileOf('5593')['preferred-citation']).toMatchObject({ start: '5593' });
    expect(fileOf('5593')['preferred-citation']).not.toHaveProperty('end');
  });
});
