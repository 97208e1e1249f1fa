import * as z from 'zod';
import * as f from './fields';

/** Front matter of a standing page, `content/pages/*.mdx`. */
export const pageSchema = z.strictObject({
  title: f.text,
  description: f.description,
  nav: f.text.optional(),
  action: z.strictObject({ label: f.text, href: f.address }).optional(),
  /** Whether the counts of packages and people are shown below the header. */
  figures: z.boolean().default(false),
  draft: z.boolean().default(false),
});

export type PageFields = z.infer<typeof pageSchema>;

/** Front matter of the longer text about a package, `content/packages/*.mdx`. */
export const packageNoteSchema = z.strictObject({
  package: f.slug,
  description: f.description.optional(),
  changes: f.list(f.text).max(5).optional(),
});

export type PackageNoteFields = z.infer<typeof packageNoteSchema>;
