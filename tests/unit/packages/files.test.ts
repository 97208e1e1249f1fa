import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { getPackage, getPackages, type Package } from '@/lib/packages';
import { packageFiles } from '@/lib/packages/files';
import { packageLinks } from '@/lib/packages/signposting';

const named = (slug: string): Package => {
  const found = getPackage(slug);
  if (!found) throw new Error(slug);
  return found;
};
const textOf = (slug: string, name: string): string =>
  packageFiles.find((file) => file.name === name)?.write(named(slug)) ?? '';

describe('the files of a package', () => {
  it('can be read for every package', () => {
    for (const item of getPackages()) {
      const texts = packageFiles.map((file) => file.write(item));
      const [bib = '', ris = '', csl = '', cff = '', codemeta = '', linkset = ''] = texts;
      expect(new Cite(bib).data, item.slug).toHaveLength(1);
      expect(new Cite(ris).data, item.slug).toHaveLength(1);
      expect(new Cite(csl).data, item.slug).toHaveLength(1);
      expect(parse(cff)['cff-version']).toBe('1.2.0');
      expect(JSON.parse(codemeta)['@context']).toBe('https://w3id.org/codemeta/3.0');
      expect(JSON.parse(linkset).linkset).toHaveLength(1);
    }
  });

  it('have the archive that the repository names where the catalog has none', () => {
    const doi = '10.5281/zenodo.15850043';
    expect(named('nsevdx').archive).toEqual({ href: `https://doi.org/${doi}`, doi });
    expect(textOf('nsevdx', 'citation.bib')).toContain(doi);
  });

  it('include the art that cards show', () => {
    expect(textOf('astropy', 'art.svg')).toMatch(/^<svg [^>]*viewBox="0 0 1000 230"/);
  });

  it('give CodeMeta the authors with their ORCID iDs, and the license', () => {
    const data = JSON.parse(textOf('pygmt', 'codemeta.json'));
    expect(data.author).toHaveLength(18);
    expect(data.author[1]).toEqual({
      type: 'Person',
      '@id': 'https://orcid.org/0000-0001-6123-9515',
      givenName: 'Leonardo',
      familyName: 'Uieda',
    });
    expect(data.license).toBe('https://spdx.org/licenses/BSD-3-Clause');
    expect(data.identifier).toBe('https://doi.org/10.5281/zenodo.6702566');
  });

  it('list the links of FAIR Signposting in a linkset (RFC 9264, section 4.2)', () => {
    const [context] = JSON.parse(textOf('earthpy', 'linkset.json')).linkset;
    expect(context.anchor).toMatch(/\/packages\/earthpy$/);
    expect(context['cite-as']).toEqual([{ href: 'https://doi.org/10.21105/joss.01886' }]);
    expect(context.author).toHaveLength(7);
    expect(context.describedby).toHaveLength(5);
    for (const { href } of packageLinks(named('earthpy')))
      expect(() => new URL(href)).not.toThrow();
  });
});
