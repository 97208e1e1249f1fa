import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { generateStaticParams, GET as single } from '@/app/api/packages/[file]/route';
import { GET as list } from '@/app/api/packages.json/route';
import {
  GET as partner,
  generateStaticParams as partnerFiles,
} from '@/app/api/partners/[file]/route';
import { GET as schema } from '@/app/api/schema/[file]/route';

const request = new Request('http://localhost');
const fileOf = (handler: typeof single, file: string) =>
  handler(request, { params: Promise.resolve({ file }) });

// Strict about the schema too: of words that the standard does not know, only this one may stand.
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
ajv.addKeyword('version');
const published = await (await fileOf(schema, 'packages.json')).json();
const isList = ajv.compile(published);
const isPackage = ajv.compile({ $ref: `${published.$id}#/$defs/package` });

describe('what the API serves, by a validator of JSON Schema', () => {
  it('is a list of packages', async () => {
    const data = await list().json();
    isList(data);
    expect(isList.errors).toBeNull();
    expect(data.packages.length).toBeGreaterThan(0);
  });

  it('is a package under each address', async () => {
    const params = generateStaticParams();
    expect(params.length).toBeGreaterThan(60);
    for (const { file } of params) {
      isPackage(await (await fileOf(single, file)).json());
      expect(isPackage.errors, file).toBeNull();
    }
  });

  it('is a list of packages for each partner', async () => {
    for (const { file } of partnerFiles()) {
      isList(await (await fileOf(partner, file)).json());
      expect(isList.errors, file).toBeNull();
    }
  });

  it.each([
    ['a date that is none', { accepted: '2025-02-30' }],
    ['an address that is none', { page: 'packages/a' }],
    ['a field that is not documented', { downloads: 5 }],
    ['a number below zero', { daysInReview: -1 }],
  ])('would be refused with %s', async (_, change) => {
    const { packages } = await list().json();
    expect(isPackage({ ...packages[0], ...change })).toBe(false);
  });
});
