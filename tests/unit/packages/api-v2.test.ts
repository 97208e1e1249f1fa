import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { GET as person, generateStaticParams as personFiles } from '@/app/api/people/[file]/route';
import {
  generateStaticParams as packageFiles,
  GET as single,
} from '@/app/api/v2/packages/[file]/route';
import { GET as list } from '@/app/api/v2/packages.json/route';
import { GET as schema } from '@/app/api/v2/schema/[file]/route';

const request = new Request('http://localhost');
const fileOf = async (handler: typeof single, file: string) =>
  (await handler(request, { params: Promise.resolve({ file }) })).json();

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
ajv.addKeyword('version');
const packages = await fileOf(schema, 'packages.json');
const isList = ajv.compile(packages);
const isPackage = ajv.compile({ $ref: `${packages.$id}#/$defs/package` });
const isPerson = ajv.compile(await fileOf(schema, 'person.json'));

describe('version 2 of the API, by a validator of JSON Schema', () => {
  it('is a list of packages', async () => {
    const data = await (await list()).json();
    isList(data);
    expect(isList.errors).toBeNull();
    expect(data.version).toBe('2.0.0');
    expect(data.packages).toHaveLength(packageFiles().length);
  });

  it('is a package under each address', async () => {
    for (const { file } of packageFiles()) {
      isPackage(await fileOf(single, file));
      expect(isPackage.errors, file).toBeNull();
    }
  });

  it('is a person under each address', async () => {
    expect(personFiles().length).toBeGreaterThan(300);
    for (const { file } of personFiles()) {
      isPerson(await fileOf(person, file));
      expect(isPerson.errors, file).toBeNull();
    }
  });

  it('tells license, citation, domains, and the reviewed version of a package', async () => {
    const data = await fileOf(single, 'pygmt.json');
    expect(data).toMatchObject({
      license: 'BSD-3-Clause',
      status: 'maintained',
      versions: { reviewed: '0.7.0' },
      citation: { kind: 'software', csl: { DOI: '10.5281/zenodo.6702566' } },
    });
    expect(data.domains).toContain('geoscience');
    expect(data.citation.files.bibtex).toMatch(/\/packages\/pygmt\/citation\.bib$/);
  });

  it('lists the reviews of a person with days and links', async () => {
    const data = await fileOf(person, 'lwasser.json');
    expect(data.orcid).toMatch(/^https:\/\/orcid\.org\/0000-/);
    const work = data.works.find(
      (entry: { role: string; package: { slug: string } }) =>
        entry.role === 'submitted' && entry.package.slug === 'earthpy',
    );
    expect(work.review).toBe('https://github.com/pyOpenSci/software-submission/issues/3');
    expect(work.accepted).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each([
    ['a status that is none', { status: 'gone' }],
    ['the field of version 1', { active: true }],
    ['a figure below zero', { figures: { stars: -1 } }],
  ])('would be refused with %s', async (_, change) => {
    const data = await fileOf(single, 'pygmt.json');
    expect(isPackage({ ...data, ...change })).toBe(false);
  });
});
