import { z } from 'zod';
import { isCalendarDate } from '../../dates/calendar-date';
import { isTimeZone, timeZones } from '../../dates/time-zone';
import { normalizeOldPath, oldPathIssue } from '../../old-path';
import { addressIssue, isOwnImage } from '../../safe-address';
import { isSlug } from '../../slug';
import { didYouMean } from '../../suggest';
import { INVALID_XML_CHARS } from '../../xml-characters';

/** A message of two parts, what is wrong and how to fix it, kept apart by this sign. */
const FIX = ' → ';

/** Joins cause and fix into the one message that a zod issue can carry. */
export function causeAndFix(cause: string, fix: string): string {
  return `${cause}${FIX}${fix}`;
}

/** Takes apart what `causeAndFix` joined; the fix is empty when there is none. */
export function splitMessage(message: string): [cause: string, fix: string] {
  const at = message.indexOf(FIX);
  return at === -1 ? [message, ''] : [message.slice(0, at), message.slice(at + FIX.length)];
}

const line = z.string().trim().min(1, causeAndFix('is empty', 'Write a value or remove the line.'));

/** Text of one line, not empty. */
export const text = line
  .refine(
    (value) => !value.includes('\n'),
    causeAndFix('has more than one line', 'Write it on one line.'),
  )
  .refine(
    (value) => !INVALID_XML_CHARS.test(value),
    causeAndFix('holds an invisible character', 'Retype the text.'),
  );

/** 50 to 300 characters, as search engines and cards show them. */
export const description = line.superRefine((value, context) => {
  const length = [...value].length;
  if (INVALID_XML_CHARS.test(value)) {
    const message = causeAndFix('holds an invisible character', 'Retype the text.');
    context.addIssue({ code: 'custom', message });
  }
  if (length >= 50 && length <= 300) return;
  context.addIssue({
    code: 'custom',
    message: causeAndFix(
      `has ${length} characters`,
      'Describe the page in 50 to 300 characters: cards and search engines show it.',
    ),
  });
});

/** Whether a day is one that a text can be about; others are slips, and break arithmetic at the edge. */
const isUsableDay = (day: string): boolean =>
  isCalendarDate(day) && day >= '1900-01-01' && day <= '2199-12-31';

/** A day of the calendar, `YYYY-MM-DD`, of the years 1900 to 2199. */
export const calendarDate = z.string().superRefine((value, context) => {
  if (isUsableDay(value)) return;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  context.addIssue({
    code: 'custom',
    message:
      day === value
        ? causeAndFix(`"${value}" is not a valid date`, 'Check year, month, and day.')
        : causeAndFix(
            `"${value}" is not a date`,
            `Write it as YYYY-MM-DD, for example ${day && isCalendarDate(day) ? day : '2026-05-16'}.`,
          ),
  });
});

const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)$/;

/** A calendar date, or a local date-time `YYYY-MM-DDTHH:MM` whose zone is beside it. */
export const dateOrLocalTime = z.string().transform((value, context) => {
  const match = LOCAL_TIME.exec(value);
  if (isUsableDay(match?.[1] ?? value)) return value.replace(' ', 'T');
  const issue = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?$/.test(value)
    ? `"${value}" is not a day and time of the calendar`
    : `"${value}" is neither a date nor a local time`;
  context.addIssue({
    code: 'custom',
    message: causeAndFix(issue, 'Write 2026-05-16 or 2026-05-16T13:30, the zone in `timezone`.'),
  });
  return z.NEVER;
});

/** The name of an IANA time zone. */
export const timeZone = z.string().superRefine((value, context) => {
  if (isTimeZone(value)) return;
  context.addIssue({
    code: 'custom',
    message: causeAndFix(
      `"${value}" is not a time zone`,
      `Use a name of the IANA list, such as America/Denver.${didYouMean(value, timeZones)}`,
    ),
  });
});

export const webAddress = z
  .url({
    protocol: /^https?$/,
    abort: true,
    error: causeAndFix('is not a web address', 'Write it in full, with https://.'),
  })
  .superRefine((value, context) => {
    const issue = addressIssue(value);
    if (issue)
      context.addIssue({
        code: 'custom',
        message: causeAndFix(`is unsafe. ${issue.message}`, issue.fix),
      });
  });

/** A web address, or a root-relative path of this site. */
export const address = z.union(
  [z.string().regex(/^\/(?![/\\])[^\s\\]*$/, { abort: true }), webAddress],
  {
    error: causeAndFix(
      'is neither a web address nor a path of this site',
      'Write https://… or a path that starts with one slash.',
    ),
  },
);

/** A root-relative path of a page that has moved, in its normal form: decoded. */
export const oldPath = z.string().transform((value, context) => {
  const path = normalizeOldPath(value);
  const issue = oldPathIssue(path);
  if (!issue) return path;
  context.addIssue({ code: 'custom', message: causeAndFix(...issue) });
  return z.NEVER;
});

export const slug = z
  .string()
  .refine(
    isSlug,
    causeAndFix('is not a slug', 'Use lower-case letters, digits and single hyphens.'),
  );

/** A GitHub user name, or one of the teams of `content/data/authors.yml`. */
export const handle = z
  .string()
  .regex(
    /^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*-?$/,
    causeAndFix('is not a GitHub user name', 'Write the name without @ and without the address.'),
  );

/** A tag: lower case, words joined by hyphens. */
export const tag = z
  .string()
  .refine(
    isSlug,
    causeAndFix('is not written as a tag', 'Use lower case with hyphens: trusted-publishing.'),
  );

export const cover = z.strictObject({
  src: z
    .string()
    .refine(
      isOwnImage,
      causeAndFix('is not an image of the content folder', 'Write /images/… or ./file.png.'),
    ),
  alt: text,
  caption: text.optional(),
  credit: text.optional(),
});

/** The text, published elsewhere, that a post is based on. */
export const source = z.strictObject({ title: text, url: webAddress });
