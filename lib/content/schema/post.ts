import * as z from 'zod';
import { licenseIds } from '../../licenses';
import { placeholders } from '../../placeholders';
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
  title: f.text.describe('One line. It is the heading of the page.'),
  date: f.calendarDate.describe('The day it appears. A later day schedules it.'),
  description: f.description.describe('50 to 300 characters for cards and search engines.'),
  authors: f
    .list(f.handle)
    .min(1, f.causeAndFix('names nobody', `Write authors: [${placeholders.handle}]`))
    .describe('GitHub names, with commas between them.'),
  topic: z.enum(topics).describe('It decides the colors of the cover.'),
  updated: f.calendarDate
    .optional()
    .describe('The day of the last change that matters to readers.')
    .meta({ title: 'Last change' }),
  tags: f
    .list(f.tag)
    .default([])
    .describe('Lower case with hyphens, with commas between them. Use tags that other posts have.'),
  cover: f.cover
    .optional()
    .meta({ title: 'Cover picture', description: 'Instead of the generated flowers.' }),
  series: z
    .strictObject({ name: seriesName, part: f.count.positive() })
    .optional()
    .describe('The series that the post is a part of, and which part: 1, 2, 3.'),
  featured: z.boolean().default(false).describe('Puts the post at the top of the blog page.'),
  draft: z.boolean().default(false).describe('Keeps the post off the public site.'),
  toc: z
    .boolean()
    .default(true)
    .meta({ title: 'Table of contents', description: 'Shows the list of headings.' }),
  comments: z.boolean().default(true).describe('Allows comments.'),
  aliases: f
    .list(f.oldPath)
    .default([])
    .describe('Old paths that lead to this post, with commas between them.')
    .meta({ title: 'Old addresses' }),
  source: f.source
    .optional()
    .describe('The text, published elsewhere, that the post is based on.')
    .meta({ title: 'Original' }),
  doi: f.doi.optional().meta({ title: 'DOI', description: 'Its own, such as 10.5281/zenodo.123.' }),
  license: z
    .enum(licenseIds)
    .optional()
    .describe('Where it is not the license of the texts of this site.'),
  event: f.slug.optional().describe('The event that the post is about, by the end of its address.'),
  package: f.slug
    .optional()
    .describe('The package that the post is about, by the end of its address.'),
  translationOf: f.slug
    .optional()
    .describe('The post that it translates, by the end of its address. Set the language, too.'),
  lang: f.code
    .refine(
      isLanguageTag,
      f.causeAndFix('is not a language tag', 'Write its code, as in lang: es (or ja, pt-BR).'),
    )
    .optional()
    .describe('Its language, where that is not English: es, pt-BR.')
    .meta({ title: 'Language' }),
});

export type PostFields = z.infer<typeof postSchema>;
export type Topic = (typeof topics)[number];
