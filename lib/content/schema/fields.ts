import * as z from 'zod';
import { isOwnImage, putImage } from '../../safe-address';
import { isSlug, slugify } from '../../slug';
import { BIDI_CONTROLS, INVALID_XML_CHARS, isBlank } from '../../xml-characters';
import { webAddress } from './addresses';
import { currencyOf, isCurrency, SOME_CODE } from './currencies';
import { addIssue, checked, MAX, upTo } from './limits';
import { causeAndFix } from './messages';
import { calendarDate } from './moments';

export { address, oldPath, webAddress } from './addresses';
export { addIssue, amount, code, count, entries, list } from './limits';
export { causeAndFix } from './messages';
export { calendarDate, dateOrLocalTime, timeZone } from './moments';

/** Whether a text has characters that nobody sees, and that break feeds or reverse what is read. */
const hasHidden = (value: string): boolean =>
  INVALID_XML_CHARS.test(value) || BIDI_CONTROLS.test(value);

const HAS_HIDDEN = causeAndFix('holds an invisible character', 'Retype the text.');

const IS_EMPTY = causeAndFix('is empty', 'Write a value or remove the line.');

/** Text of one line, not empty. */
export const text = upTo(MAX.text)
  .trim()
  .refine((value) => !isBlank(value), { error: IS_EMPTY, abort: true })
  .refine(
    (value) => !value.includes('\n'),
    causeAndFix('has more than one line', 'Write it on one line.'),
  )
  .refine((value) => !hasHidden(value), HAS_HIDDEN);

/** 50 to 300 characters, as search engines and cards show them. */
export const description = z
  .string()
  .trim()
  .refine((value) => !isBlank(value), { error: IS_EMPTY, abort: true })
  .refine((value) => !hasHidden(value), HAS_HIDDEN)
  .superRefine((value, context) => {
    const length = [...value].length;
    if (length >= 50 && length <= 300) return;
    const fix = 'Describe the page in 50 to 300 characters: cards and search engines show it.';
    addIssue(context, `has ${length} characters`, fix);
  });

const slugIssue = (value: string, what: string, otherwise: string): [string, string] | undefined =>
  isSlug(value)
    ? undefined
    : [`"${value}" is not a ${what}`, slugify(value) ? `Write ${slugify(value)}` : otherwise];

export const slug = checked(MAX.name, (value) =>
  slugIssue(value, 'slug', 'Use lower-case letters, digits and single hyphens.'),
);

/** Entries of a data file by slug. They are counted before any is looked at. */
export const bySlug = <Value extends z.ZodType>(value: Value) =>
  z
    .record(z.string(), z.unknown())
    .refine(
      (found) => Object.keys(found).length <= MAX.entries,
      causeAndFix(`has over ${MAX.entries} entries`, `Keep ${MAX.entries} at most.`),
    )
    .pipe(z.record(slug, value));

const HANDLE = /^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*-?$/;

/** A GitHub user name, or one of the teams of `content/data/authors.yml`. */
export const handle = checked(MAX.name, (value) => {
  if (HANDLE.test(value)) return undefined;
  const name = value.trim().replace(/^@|^(?:https?:\/\/)?github\.com\/|\/$/g, '');
  const fix = HANDLE.test(name)
    ? `Write ${name}`
    : 'Write the name of the account on GitHub, such as lwasser.';
  return [`"${value}" is not a GitHub user name`, fix];
});

/** A tag: lower case, words joined by hyphens. */
export const tag = checked(MAX.name, (value) =>
  slugIssue(value, 'tag', 'Use lower-case letters and hyphens.'),
);

const DOI = /10\.\d{4,9}\/[^\s\p{C}]+$/u;

/** A DOI without the address of its resolver. */
export const doi = checked(MAX.address, (value) => {
  const found = DOI.exec(value)?.[0];
  if (found === value) return undefined;
  return [`"${value}" is not a DOI`, `Write ${found ?? 'it as 10.5281/zenodo.123'}`];
});

/** A currency by its code (ISO 4217). */
export const currency = checked(MAX.name, (value) => {
  if (isCurrency(value)) return undefined;
  return [`"${value}" is not the code of a currency`, `Write ${currencyOf(value) ?? SOME_CODE}`];
});

export const cover = z.strictObject({
  src: checked(MAX.address, (value) =>
    isOwnImage(value)
      ? undefined
      : [`"${value}" is not an image of the content folder`, putImage(value)],
  ).meta({
    title: 'Picture',
    description: 'An image of the content folder: ./photo.jpg or /images/photo.jpg.',
  }),
  alt: text.meta({
    title: 'Alternative text',
    description: 'What it shows, for people who do not see it.',
  }),
  caption: text.optional(),
  credit: text.optional().describe('Who made it.'),
});

/** The text, published elsewhere, that a post is based on. */
export const source = z.strictObject({
  title: text,
  url: webAddress.meta({ title: 'Link', description: 'Where it was published.' }),
  author: text,
  date: calendarDate.describe('When it was published.'),
});
