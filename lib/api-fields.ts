import { z } from 'zod';

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
