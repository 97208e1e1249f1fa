import { z } from 'zod';
import { address, count, date, person as firstPerson, jsonSchema } from '../api-fields';
import { site } from '../site';
import { packageSchema as firstSchema } from './api-schema';
import { roles } from './roles';

/** Semantic version of the output; the first number grows when a field is removed or renamed. */
export const API_VERSION = '2.0.0';

const person = firstPerson
  .extend({ orcid: address.optional().describe('ORCID iD as an address') })
  .meta({ id: 'person' });

const release = z
  .strictObject({
    version: z.string(),
    date,
    requiresPython: z.string().optional().describe('Version specifier of PEP 440'),
    asOf: date.describe('When PyPI said so'),
  })
  .meta({ id: 'release' });

const citation = z
  .strictObject({
    kind: z
      .enum(['joss', 'paper', 'software', 'maintainers'])
      .describe('What is cited; "maintainers" where the authors are not recorded'),
    source: z.string().optional().describe('The file or record that names the authors'),
    asOf: date.optional().describe('When the source was read'),
    csl: z
      .looseObject({ id: z.string(), type: z.string(), title: z.string() })
      .describe('CSL-JSON'),
    files: z.strictObject({ bibtex: address, ris: address, cff: address, codemeta: address }),
  })
  .meta({ id: 'citation' });

const packageSchema = firstSchema
  .omit({ active: true, versionSubmitted: true, versionAccepted: true, figures: true })
  .extend({
    status: z.enum(['maintained', 'inactive', 'archived']),
    domains: z.array(z.string()).describe('Ids of its science domains'),
    tasks: z.array(z.string()).describe('What it is used for, in words of users'),
    versions: z.strictObject({
      submitted: z.string().optional(),
      reviewed: z.string().optional().describe('The version that passed review'),
    }),
    latestRelease: release.optional(),
    license: z.string().optional().describe('SPDX identifier'),
    citation,
    submittingAuthors: z.array(person),
    maintainers: z.array(person),
    reviewers: z.array(person),
    editors: z.array(person),
    editorsInChief: z.array(person),
    figures: firstSchema.shape.figures.extend({
      asOf: date.optional().describe('The day as of which the figures are known'),
    }),
  })
  .meta({ id: 'package' });

const packageListSchema = z.strictObject({
  version: z.literal(API_VERSION),
  license: address.describe('License of this data'),
  packages: z.array(packageSchema),
});

const personSchema = z.strictObject({
  version: z.literal(API_VERSION),
  license: address.describe('License of this data'),
  ...person.shape,
  titles: z.array(z.string()),
  organization: z.string().optional(),
  website: address.optional(),
  mastodon: address.optional(),
  since: date.optional().describe('First contribution on record'),
  contributions: z.array(z.string()).describe('Kinds of contribution'),
  works: z.array(
    z.strictObject({
      role: z.enum(roles),
      package: z.strictObject({ slug: z.string(), name: z.string(), page: address }),
      reviewedVersion: z.string().optional(),
      submitted: date.optional(),
      accepted: date.optional(),
      daysInReview: count.optional(),
      review: address.optional().describe('The issue in which the review was held'),
      doi: z.string().optional().describe('DOI of the archived version'),
    }),
  ),
});

export type ApiPackage = z.infer<typeof packageSchema>;
export type ApiPackageList = z.infer<typeof packageListSchema>;
export type ApiPerson = z.infer<typeof personSchema>;

const schemas = {
  packages: { schema: packageListSchema, title: `Packages reviewed by ${site.name}` },
  person: { schema: personSchema, title: `A person of ${site.name}` },
} as const;

export const schemaNames = Object.keys(schemas) as Array<keyof typeof schemas>;

/** A JSON Schema of version 2; `$defs/package` of `packages` is that of one package. */
export function apiJsonSchema(name: keyof typeof schemas): Record<string, unknown> {
  const { schema, title } = schemas[name];
  return jsonSchema(schema, `v2/schema/${name}.json`, title, API_VERSION);
}
