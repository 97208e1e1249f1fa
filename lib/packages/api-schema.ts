import { z } from 'zod';
import { address, count, date, jsonSchema, person } from '../api-fields';
import { site } from '../site';

/** Grows with the form of the data: the first number when something is taken away or renamed. */
export const API_VERSION = '1.0.0';

const publication = z
  .strictObject({
    url: address,
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\//)
      .optional(),
  })
  .meta({ id: 'publication' });

export const packageSchema = z
  .strictObject({
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .describe('Last part of its address'),
    name: z.string(),
    description: z.string(),
    page: address,
    badge: address,
    categories: z.array(z.string()),
    partners: z.array(z.string()).describe('Partner communities whose criteria it met'),
    active: z.boolean().describe('False once it is no longer maintained'),
    submitted: date.optional(),
    accepted: date.optional(),
    daysInReview: count.optional(),
    versionSubmitted: z.string().optional(),
    versionAccepted: z.string().optional(),
    repository: z.strictObject({ url: address.optional(), host: z.string() }),
    documentation: address.optional(),
    review: address.optional().describe('The issue in which the review was held'),
    archive: publication.optional(),
    joss: publication.optional(),
    submittingAuthors: z.array(person),
    maintainers: z.array(person),
    reviewers: z.array(person),
    editors: z.array(person),
    editorsInChief: z.array(person),
    figures: z
      .strictObject({
        stars: count.optional(),
        forks: count.optional(),
        openIssues: count.optional(),
        contributors: count.optional(),
        created: date.optional(),
        lastCommit: date.optional(),
      })
      .describe('The repository when the entry was last updated'),
    updated: date.optional().describe('When the entry last changed'),
  })
  .meta({ id: 'package' });

export const packageListSchema = z.strictObject({
  version: z.literal(API_VERSION),
  license: address,
  packages: z.array(packageSchema),
});

export type ApiPackage = z.infer<typeof packageSchema>;
export type ApiPackageList = z.infer<typeof packageListSchema>;

/** The JSON Schema of the list, and under `$defs/package` of a single package. */
export const packagesJsonSchema = () =>
  jsonSchema(
    packageListSchema,
    'schema/packages.json',
    `Packages reviewed by ${site.name}`,
    API_VERSION,
  );
