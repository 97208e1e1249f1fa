import * as z from 'zod';
import { isOwnImage, putImage } from '../../safe-address';
import { isSlug, slugify } from '../../slug';
import { BIDI_CONTROLS, INVALID_XML_CHARS, isBlank } from '../../xml-characters';
import { webAddress } from './addresses';
import { MAX, upTo } from './limits';
import { causeAndFix } from './messages';
import { calendarDate } from './moments';

export { address, oldPath, webAddress } from './addresses';
export { amount, code, count, entries, list } from './limits';
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
    context.addIssue({
      code: 'custom',
      message: causeAndFix(
        `has ${length} characters`,
        'Describe the page in 50 to 300 characters: cards and search engines show it.',
      ),
    });
  });

export const slug = upTo(MAX.name).superRefine((value, context) => {
  if (isSlug(value)) return;
  const fix = slugify(value)
    ? `Write ${slugify(value)}`
    : 'Use lower-case letters, digits and single hyphens.';
  context.addIssue({ code: 'custom', message: causeAndFix(`"${value}" is not a slug`, fix) });
});

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
export const handle = upTo(MAX.name).superRefine((value, context) => {
  if (HANDLE.test(value)) return;
  const name = value.trim().replace(/^@|^(?:https?:\/\/)?github\.com\/|\/$/g, '');
  const fix = HANDLE.test(name)
    ? `Write ${name}`
    : 'Write the name of the account on GitHub, such as lwasser.';
  const cause = `"${value}" is not a GitHub user name`;
  context.addIssue({ code: 'custom', message: causeAndFix(cause, fix) });
});

/** A tag: lower case, words joined by hyphens. */
export const tag = upTo(MAX.name).superRefine((value, context) => {
  if (isSlug(value)) return;
  const fix = slugify(value) ? `Write ${slugify(value)}` : 'Use lower-case letters and hyphens.';
  context.addIssue({ code: 'custom', message: causeAndFix(`"${value}" is not a tag`, fix) });
});

const DOI = /10\.\d{4,9}\/[^\s\p{C}]+$/u;

/** A DOI without the address of its resolver. */
export const doi = upTo(MAX.address).superRefine((value, context) => {
  const found = DOI.exec(value)?.[0];
  if (found === value) return;
  const fix = `Write ${found ?? 'it as 10.5281/zenodo.123'}`;
  context.addIssue({ code: 'custom', message: causeAndFix(`"${value}" is not a DOI`, fix) });
});

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

/** A currency by its code (ISO 4217). */
export const currency = upTo(MAX.name).superRefine((value, context) => {
  if (/^[A-Z]{3}$/.test(value)) return;
  const code = SIGNS[value] ?? (/^[a-z]{3}$/i.test(value) ? value.toUpperCase() : 'USD');
  const message = causeAndFix(`"${value}" is not the code of a currency`, `Write ${code}`);
  context.addIssue({ code: 'custom', message });
});

export const cover = z.strictObject({
  src: upTo(MAX.address)
    .superRefine((value, context) => {
      if (isOwnImage(value)) return;
      const cause = `"${value}" is not an image of the content folder`;
      context.addIssue({ code: 'custom', message: causeAndFix(cause, putImage(value)) });
    })
    .describe('An image of the content folder: ./photo.jpg or /images/photo.jpg.'),
  alt: text.describe('What it shows, for people who do not see it.'),
  caption: text.optional(),
  credit: text.optional().describe('Who made it.'),
});

/** The text, published elsewhere, that a post is based on. */
export const source = z.strictObject({
  title: text,
  url: webAddress.describe('Where it was published.'),
  author: text,
  date: calendarDate.describe('When it was published.'),
});
