import { Cite } from '@citation-js/core';
import { validateCFF } from 'cffjs';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationFile } from '@/lib/cite/cff';
import { profileJsonLd } from '@/lib/community/person-api';
import { getPackages } from '@/lib/packages';
import { packageCsl } from '@/lib/packages/citation';
import { packageFiles } from '@/lib/packages/files';
import { packageJsonLd } from '@/lib/packages/json-ld';
import { getPeople } from '@/lib/people';

const packages = getPackages();
const textOf = (slug: string, name: string): string => {
  const item = packages.find((candidate) => candidate.slug === slug);
  return (item && packageFiles.find((file) => file.name === name)?.write(item)) ?? '';
};

/** Names of CodeMeta (https://github.com/codemeta/codemeta), as far as the files use them. */
const idTerm = (name: string) => ({ '@id': name, '@type': '@id' });
const dateTerm = (name: string) => ({ '@id': name, '@type': 'schema:Date' });
const CODEMETA = {
  type: '@type',
  id: '@id',
  schema: 'http://schema.org/',
  codemeta: 'https://codemeta.github.io/terms/',
  Organization: 'schema:Organization',
  Person: 'schema:Person',
  Review: 'schema:Review',
  SoftwareSourceCode: 'schema:SoftwareSourceCode',
  author: { '@id': 'schema:author', '@container': '@list' },
  codeRepository: idTerm('schema:codeRepository'),
  dateCreated: dateTerm('schema:dateCreated'),
  datePublished: dateTerm('schema:datePublished'),
  description: 'schema:description',
  developmentStatus: idTerm('codemeta:developmentStatus'),
  familyName: 'schema:familyName',
  givenName: 'schema:givenName',
  identifier: idTerm('schema:identifier'),
  keywords: 'schema:keywords',
  license: idTerm('schema:license'),
  maintainer: 'codemeta:maintainer',
  name: 'schema:name',
  programmingLanguage: 'schema:programmingLanguage',
  referencePublication: idTerm('codemeta:referencePublication'),
  review: 'schema:review',
  softwareHelp: 'schema:softwareHelp',
  url: idTerm('schema:url'),
  version: 'schema:version',
};
const contexts: Record<string, object> = {
  'https://w3id.org/codemeta/3.0': CODEMETA,
  'https://schema.org': { '@vocab': 'http://schema.org/' },
};

/** Expands a document; in safe mode, a name that no context has is an error. */
const expand = (document: object) =>
  jsonld.expand(JSON.parse(JSON.stringify(document)), {
    safe: true,
    documentLoader: async (url: string) => {
      const context = contexts[url];
      if (!context) throw new Error(`No context ${url}`);
      return { documentUrl: url, contextUrl: undefined, document: { '@context': context } };
    },
  } as jsonld.Options.Expand);

describe('CITATION.cff, by the official schema of CFF 1.2', () => {
  it.each(packages.map(({ slug }) => slug))('%s', (slug) => {
    expect(() => validateCFF(parse(textOf(slug, 'citation.cff')))).not.toThrow();
  });

  it('holds for a post too', () => {
    const post = {
      id: 'a-post',
      type: 'post-weblog',
      title: 'A post',
      author: [{ family: 'Silva', given: 'Ana' }],
      issued: { 'date-parts': [[2026, 5, 6]] },
      'container-title': 'A blog',
      URL: 'https://example.org/a-post',
    } as const;
    const file = citationFile({
      ...post,
      author: [...post.author],
      issued: { 'date-parts': [[2026, 5, 6]] },
    });
    expect(() => validateCFF(parse(file))).not.toThrow();
    expect(() => validateCFF({ ...parse(file), pages: 3 })).toThrow();
  });
});

describe('JSON-LD, by a processor of JSON-LD 1.1', () => {
  it('loses nothing of a codemeta.json', async () => {
    for (const { slug, name } of packages) {
      const [node] = await expand(JSON.parse(textOf(slug, 'codemeta.json')));
      expect(node?.['http://schema.org/name'], slug).toEqual([{ '@value': name }]);
      expect(node?.['@type']).toEqual(['http://schema.org/SoftwareSourceCode']);
      expect(String(node?.['@id'])).toMatch(/^https:\/\//);
    }
  });

  it('would name a property that CodeMeta does not have', async () => {
    const codemeta = JSON.parse(textOf('pygmt', 'codemeta.json'));
    await expect(expand({ ...codemeta, stars: 5 })).rejects.toThrow();
  });

  it('reads the structured data of packages and people', async () => {
    for (const item of packages) {
      const [node] = await expand(packageJsonLd(item));
      expect(node?.['@type']).toEqual(['http://schema.org/SoftwareSourceCode']);
    }
    for (const person of getPeople()) {
      const [node] = await expand(profileJsonLd(person));
      expect(node?.['@type'], person.handle).toEqual(['http://schema.org/ProfilePage']);
    }
  });
});

/** Family names with their particles, or whole names of teams, in order. */
const familyNames = (authors: readonly unknown[] = []) =>
  authors.map((author) => {
    const { 'non-dropping-particle': particle, family, literal } = author as Record<string, string>;
    return [particle, family ?? literal].filter(Boolean).join(' ').toLowerCase();
  });

describe('BibTeX and RIS, read back', () => {
  it.each(['citation.bib', 'citation.ris', 'citation.json'])('%s', (file) => {
    for (const item of packages) {
      const csl = packageCsl(item);
      const [read, ...others] = new Cite(textOf(item.slug, file)).data;
      expect(others).toEqual([]);
      expect(read?.title, item.slug).toBe(csl.title);
      expect(read?.DOI?.toLowerCase(), item.slug).toBe(csl.DOI);
      expect(familyNames(read?.author), item.slug).toEqual(familyNames(csl.author));
    }
  });
});

describe('a linkset (RFC 9264, section 4.2)', () => {
  it('has one context object, absolute addresses, and lists of target objects', () => {
    for (const { slug } of packages) {
      const { linkset, ...rest } = JSON.parse(textOf(slug, 'linkset.json'));
      expect(rest).toEqual({});
      expect(linkset).toHaveLength(1);
      const { anchor, ...relations } = linkset[0];
      expect(new URL(anchor).pathname).toBe(`/packages/${slug}`);
      expect(relations).toHaveProperty('describedby');
      for (const [relation, targets] of Object.entries(relations)) {
        expect(relation).toMatch(/^[a-z][a-z0-9.-]*$/);
        for (const target of targets as Array<Record<string, string>>) {
          expect(new URL(target.href ?? '').protocol).toBe('https:');
          expect(Object.keys(target).every((key) => ['href', 'type'].includes(key))).toBe(true);
        }
      }
    }
  });
});
