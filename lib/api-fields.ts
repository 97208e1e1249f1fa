import { z } from 'zod';
import { absoluteUrl } from './urls';

/** Fields that the schemas of the API share. */
export const date = z.iso.date();

export const address = z.url({ protocol: /^https?$/ });

export const count = z.int().nonnegative();

export const person = z
  .strictObject({
    name: z.string().describe('Full name, or the handle where no name is known'),
    github: z.string().optional().describe('GitHub handle'),
    page: address.optional().describe('Page about this person'),
  })
  .meta({ id: 'person' });

/** The JSON Schema (2020-12) of an output, at its address below `/api/`. */
export const jsonSchema = (
  schema: z.ZodType,
  path: string,
  title: string,
  version: string,
): Record<string, unknown> => ({
  ...z.toJSONSchema(schema),
  $id: absoluteUrl(`/api/${path}`),
  title,
  version,
});
