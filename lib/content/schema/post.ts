import { z } from 'zod';
import { licenseIds } from '../../licenses';
import { slugify } from '../../slug';
import * as f from './fields';

export const topics = ['community', 'learn', 'software', 'updates'] as const;

const seriesName = f.text.refine(
  (name) => slugify(name) !== '',
  f.causeAndFix('gives no address', 'Use at least one letter from a to z or a digit in it.'),
);

/** A language by its code in lower case, with what narrows it down: `es`, `pt-BR`. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a tag is well formed and that of a language which is known: `es` is, `sp` is not. */
function isLanguageTag(tag: string): boolean {
  try {
    return LANGUAGE_TAG.test(tag) && languages.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** Front matter of a post, `content/blog/*.mdx`. */
export const postSchema = z.strictObject({
  title: f.text,
  date: f.calendarDate,
  description: f.description,
  authors: f
    .list(f.handle)
    .min(1, f.causeAndFix('names nobody', 'Write authors: [your-github-name]')),
  topic: z.enum(topics),
  updated: f.calendarDate.optional(),
  tags: f.list(f.tag).default([]),
  cover: f.cover.optional(),
  series: z.strictObject({ name: seriesName, part: f.count.positive() }).optional(),
  featured: z.boolean().default(false),
  draft: z.boolean().default(false),
  toc: z.boolean().default(true),
  comments: z.boolean().default(true),
  aliases: f.list(f.oldPath).default([]),
  source: f.source.optional(),
  doi: f.doi.optional(),
  license: z.enum(licenseIds).optional(),
  event: f.slug.optional(),
  package: f.slug.optional(),
  translationOf: f.slug.optional(),
  lang: f.code
    .refine(
      isLanguageTag,
      f.causeAndFix('is not a language tag', 'Write its code, as in lang: es (or ja, pt-BR).'),
    )
    .optional(),
});

export type PostFields = z.infer<typeof postSchema>;
export type Topic = (typeof topics)[number];
