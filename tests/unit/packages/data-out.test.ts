import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { readData } from '@/lib/content/data';
import { packagesFeed } from '@/lib/feeds/packages';
import { getPackage, getPackages } from '@/lib/packages';
import { apiPackageList } from '@/lib/packages/api';
import { packageListSchema, packagesJsonSchema } from '@/lib/packages/api-schema';
import { badgeSnippets, badgeSvg, commonBadgeSvg } from '@/lib/packages/badge';
import { packageCitations, packageCsl } from '@/lib/packages/citation';
import { packagesCsv } from '@/lib/packages/csv';
import { installCommands } from '@/lib/packages/install';
import { packageJsonLd } from '@/lib/packages/json-ld';
import { relatedPackages } from '@/lib/packages/related';
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
  it('name authors, year, version and DOI', () => {
    const [apa, bibtex, csl] = packageCitations(named('crowsetta')).map(({ text }) => text);
    expect(apa).toMatch(/^Nicholson, D.*\(2023\)\. crowsetta \(5\.0\) \[Computer software\]/);
    expect(bibtex).toMatch(/^@\w+\{/);
    expect(JSON.parse(csl ?? '')).toEqual([packageCsl(named('crowsetta'))]);
  });

  it('lead to a DOI where there is one, else to the code', () => {
    expect(packageCsl(named('astropy'))).toMatchObject({
      DOI: '10.5281/zenodo.17756022',
      URL: 'https://doi.org/10.5281/zenodo.17756022',
    });
    expect(packageCsl(named('plenoptic')).URL).toBe('https://github.com/plenoptic-org/plenoptic');
  });

  it('can be made for every package', () => {
    for (const item of packages) {
      for (const { text } of packageCitations(item)) {
        // BibTeX protects capitals and underscores.
        expect(text.replace(/[{}\\]/g, '')).toContain(item.name);
      }
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
  it('share something, are maintained, and are others', () => {
    for (const item of packages) {
      const marks = new Set([...item.categories, ...item.partners]);
      for (const other of relatedPackages(item, packages)) {
        expect(other.slug).not.toBe(item.slug);
        expect(other.active).toBe(true);
        expect([...other.categories, ...other.partners].some((mark) => marks.has(mark))).toBe(true);
      }
    }
  });
});

describe('install commands', () => {
  it('are known for packages of the catalog alone', () => {
    const slugs = packages.map(({ slug }) => slug);
    for (const slug of Object.keys(readData('install'))) expect(slugs).toContain(slug);
    expect(installCommands({ slug: 'automata' })[0]?.text).toBe(
      'python -m pip install automata-lib',
    );
    // On PyPI these names belong to others.
    for (const slug of ['martini', 'ams', 'pooltool'])
      expect(installCommands({ slug })).toEqual([]);
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
