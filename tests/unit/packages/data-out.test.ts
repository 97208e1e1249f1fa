import { Cite } from '@citation-js/core';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readData } from '@/lib/content/data';
import { packagesFeed } from '@/lib/feeds/packages';
import { getPackage, getPackages } from '@/lib/packages';
import { apiPackageList } from '@/lib/packages/api';
import { packageListSchema, packagesJsonSchema } from '@/lib/packages/api-schema';
import { badgeSnippets, badgeSvg, commonBadgeSvg } from '@/lib/packages/badge';
import { citationTexts, packageCitation, packageCsl } from '@/lib/packages/citation';
import { packagesCsv } from '@/lib/packages/csv';
import { installCommands } from '@/lib/packages/install';
import { packageJsonLd } from '@/lib/packages/json-ld';
import { relatedPackages } from '@/lib/packages/related';
import { packageTopics } from '@/lib/packages/topics';
import { getPartner, getPartners } from '@/lib/partners';

const packages = getPackages();
const named = (slug: string) => {
  const found = getPackage(slug);
  if (!found) throw new Error(slug);
  return found;
};

describe('the API', () => {
  it('gives every package in the form that its schema tells', () => {
    const list = JSON.parse(JSON.stringify(apiPackageList(packages)));
    expect(packageListSchema.parse(list).packages).toHaveLength(packages.length);
  });

  it('refuses other forms', () => {
    const list = JSON.parse(JSON.stringify(apiPackageList(packages.slice(0, 1))));
    expect(packageListSchema.safeParse({ ...list, version: '2.0.0' }).success).toBe(false);
    list.packages[0].accepted = '2025-12-3';
    expect(packageListSchema.safeParse(list).success).toBe(false);
  });

  it('documents itself as JSON Schema', () => {
    const schema = JSON.parse(JSON.stringify(packagesJsonSchema()));
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toMatch(/\/api\/schema\/packages\.json$/);
    expect(schema.properties.version.const).toBe(schema.version);
    expect(schema.$defs.package.additionalProperties).toBe(false);
  });

  it('is whole without any package', () => {
    expect(packageListSchema.parse(apiPackageList([])).packages).toEqual([]);
  });
});

describe('the table', () => {
  it('has a line for each package', () => {
    expect(packagesCsv(packages).split('\r\n')).toHaveLength(packages.length + 2);
    expect(packagesCsv([])).toMatch(/^name,page,.*\r\n$/);
  });
});

describe('badges', () => {
  it('are whole SVG for every package, whatever its name', () => {
    for (const item of [...packages, { name: '<"&\'>', accepted: undefined }]) {
      expect(XMLValidator.validate(badgeSvg(item)), item.name).toBe(true);
    }
  });

  it('say what they say aloud too', () => {
    const { svg } = new XMLParser({ ignoreAttributes: false }).parse(badgeSvg(named('astropy')));
    expect(svg.title).toBe('astropy: pyOpenSci peer-reviewed 2025');
    expect(svg['@_aria-label']).toBe(svg.title);
  });

  it('include one for every package, without a name', () => {
    const { svg } = new XMLParser({ ignoreAttributes: false }).parse(commonBadgeSvg());
    expect(svg.title).toBe('pyOpenSci peer-reviewed');
  });

  it('can be pasted, and lead to the page of the package', () => {
    for (const { text } of badgeSnippets(named('great-tables'))) {
      expect(text).toContain('/badges/great-tables.svg');
      expect(text).toContain('/packages/great-tables');
    }
  });
});

describe('citations', () => {
  it('prefer the JOSS paper, with all its authors and its source', () => {
    const { csl, kind, source, record } = packageCitation(named('earthpy'));
    expect(kind).toBe('joss');
    expect(csl.author).toHaveLength(7);
    expect(csl).toMatchObject({ type: 'article-journal', DOI: '10.21105/joss.01886', volume: '4' });
    expect(source).toBe('JOSS record');
    expect(record?.href).toBe(
      'https://api.crossref.org/works/10.21105/joss.01886/transform/application/x-bibtex',
    );
  });

  it('cite the paper that authors ask for: astropy is not the work of one person', () => {
    const { csl, kind } = packageCitation(named('astropy'));
    expect(kind).toBe('paper');
    expect(csl.author[0]).toEqual({ literal: 'Astropy Collaboration' });
    expect(csl.author.length).toBeGreaterThan(100);
    expect(csl.DOI).toBe('10.3847/1538-4357/ac7c74');
  });

  it('give a JOSS paper its article number, as its DOI has it', () => {
    const papers = packages
      .map(packageCsl)
      .filter(({ DOI }) => DOI?.startsWith('10.21105/joss.'))
      .map(({ DOI, page, publisher }) => [Number(DOI?.split('.').at(-1)), page, publisher]);
    expect(papers.length).toBeGreaterThan(5);
    for (const [number, page, publisher] of papers) {
      expect([page, publisher]).toEqual([String(number), 'The Open Journal']);
    }
  });

  it('call an older JOSS paper what the authors ask to cite', () => {
    const { csl, kind } = packageCitation(named('sourmash'));
    expect(csl.DOI).toBe('10.21105/joss.00027');
    expect(named('sourmash').joss?.doi).toBe('10.21105/joss.06830');
    expect(kind).toBe('paper');
  });

  it('cite the archived version by the authors of the software', () => {
    const { csl, record } = packageCitation(named('pygmt'));
    expect(csl.author).toHaveLength(18);
    expect(csl).toMatchObject({ type: 'software', version: '0.7.0', publisher: 'Zenodo' });
    expect(record?.label).toBe('DataCite');
  });

  it('list the maintainers where nothing is known, never the submitter alone', () => {
    const { csl, kind } = packageCitation(named('solar-wavelength-calibration'));
    expect(kind).toBe('maintainers');
    expect(csl.author.map((name) => ('family' in name ? name.family : name.literal))).toEqual([
      'Larson',
      'Watson',
      'Derks',
      'Eigenbrot',
    ]);
  });

  it('agree in all styles, as other parsers read them', () => {
    for (const item of packages) {
      const csl = packageCsl(item);
      const [, bibtex, json, ris, cff] = citationTexts(csl, item.name).map(({ text }) => text);
      expect(JSON.parse(json ?? '')).toEqual([csl]);
      const [read] = new Cite(bibtex).data;
      expect(read?.title, item.name).toBeTruthy();
      expect(read?.author, item.name).toHaveLength(csl.author.length);
      expect(read?.DOI?.toLowerCase()).toBe(csl.DOI);
      expect(ris?.match(/^AU {2}- /gm), item.name).toHaveLength(csl.author.length);
      expect(ris).toContain(`TI  - ${csl.title}`);
      const file = parse(cff ?? '');
      const cited = file['preferred-citation'] ?? file;
      expect(cited.title).toBe(csl.title);
      expect(cited.authors).toHaveLength(csl.author.length);
      expect(cited.doi).toBe(csl.DOI);
    }
  });
});

describe('the feed', () => {
  const facts = { title: 't', description: 'd', page: '/packages', path: '/packages/feed.xml' };
  it('carries the newly accepted, newest first, and none without a date', () => {
    const undated = { ...named('astropy'), slug: 'undated', accepted: undefined };
    const feed = parseRssFeed(packagesFeed([...packages, undated], facts).rss2());
    expect(feed.items).toHaveLength(30);
    const dates = (feed.items ?? []).map(({ pubDate }) => Date.parse(String(pubDate)));
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    expect(feed.items?.[0]?.link).toMatch(/\/packages\/milespy$/);
    expect(feed.items?.[0]?.dc?.creators).toEqual(['Isaac Alonso']);
  });

  it('is the same whenever it is made, also when it is empty', () => {
    expect(packagesFeed([], facts).rss2()).toBe(packagesFeed([], facts).rss2());
    expect(packagesFeed([], facts).rss2()).toContain('2018');
  });
});

describe('partners', () => {
  it('have the packages that name them', () => {
    const slugs = getPartner('astropy')?.packages.map(({ slug }) => slug);
    expect(slugs).toContain('galfitools');
    expect(slugs).toHaveLength(
      packages.filter(({ partners }) => partners.includes('astropy')).length,
    );
    expect(new Set(getPartners().map(({ slug }) => slug)).size).toBe(getPartners().length);
  });
});

describe('related packages', () => {
  it('share a domain or a task, are maintained, and are others', () => {
    for (const item of packages) {
      const own = packageTopics(item.slug);
      for (const other of relatedPackages(item, packages)) {
        const { domains, tasks } = packageTopics(other.slug);
        expect(other.slug).not.toBe(item.slug);
        expect(other.active).toBe(true);
        const shared = [...domains, ...tasks].filter((mark) =>
          [...own.domains, ...own.tasks].includes(mark),
        );
        expect(shared.length, `${item.slug}: ${other.slug}`).toBeGreaterThan(0);
      }
    }
  });

  it('are from the same science: astronomy beside sunpy, not finite elements', () => {
    const related = relatedPackages(named('sunpy'), packages);
    for (const { slug } of related) expect(packageTopics(slug).domains).toContain('astronomy');
    expect(related.map(({ slug }) => slug)).toContain('solar-wavelength-calibration');
  });
});

describe('install commands', () => {
  it('are known for packages of the catalog alone', () => {
    const slugs = packages.map(({ slug }) => slug);
    for (const slug of Object.keys(readData('install'))) expect(slugs).toContain(slug);
    expect(installCommands({ slug: 'automata' })[0]?.text).toBe(
      'python -m pip install automata-lib',
    );
    expect(installCommands({ slug: 'pandera' }).map(({ text }) => text)).toEqual([
      'python -m pip install "pandera[pandas]"',
      'conda install -c conda-forge pandera-pandas',
    ]);
    // On PyPI the names of these packages belong to other projects.
    const pip = (slug: string) => installCommands({ slug })[0]?.text;
    expect(pip('ams')).toBe('python -m pip install ltbams');
    expect(pip('martini')).toBe('python -m pip install astromartini');
    expect(pip('pooltool')).toMatch(/^python -m pip install pooltool-billiards --extra-index-url /);
    expect(installCommands({ slug: 'unknown' })).toEqual([]);
  });
});

describe('structured data', () => {
  it('tells code, authors and review', () => {
    expect(packageJsonLd(named('sunpy'))).toMatchObject({
      '@type': 'SoftwareSourceCode',
      codeRepository: 'https://github.com/sunpy/sunpy',
      review: { '@type': 'Review', datePublished: '2024-01-18' },
    });
  });
});
