import * as z from 'zod';
import { causeAndFix } from './messages';

/**
 * The most characters of a text, a name, an address and a moment, the most items of a list, the
 * most entries of a data file, and the highest number.
 */
export const MAX = {
  text: 500,
  name: 100,
  address: 2000,
  moment: 40,
  items: 100,
  entries: 2000,
  number: 1e6,
} as const;

/** A limit of a length, for `max`: a longer value is not looked at further. */
const atMost = (limit: number, unit = 'characters') => {
  const error = ({ input }: { input?: unknown }): string => {
    const length = (input as ArrayLike<unknown>).length;
    return causeAndFix(`has ${length} ${unit}; the limit is ${limit}`, `Keep ${limit} at most.`);
  };
  return [limit, { abort: true, error }] as const;
};

/** Text of limited length, in UTF-16 code units. */
export const upTo = (length: number) => z.string().max(...atMost(length));

/** Reports an issue of a value, or of a part of it. */
export const addIssue = (
  context: z.core.$RefinementCtx,
  cause: string,
  fix: string,
  path: PropertyKey[] = [],
): void => context.addIssue({ code: 'custom', path, message: causeAndFix(cause, fix) });

/** Text of limited length with a check of its own, which gives cause and fix for an invalid one. */
export const checked = (length: number, issue: (value: string) => [string, string] | undefined) =>
  upTo(length).superRefine((value, context) => {
    const found = issue(value);
    if (found) addIssue(context, ...found);
  });

export const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item).max(...atMost(MAX.items, 'items'));

/** A list that is a data file, or the greater part of one. */
export const entries = <Item extends z.ZodType>(item: Item) =>
  z.array(item).max(...atMost(MAX.entries, 'entries'));

const TOO_HIGH = causeAndFix(
  `is more than ${MAX.number}, the limit`,
  `Write ${MAX.number} at most.`,
);

export const amount = z.number().nonnegative().max(MAX.number, TOO_HIGH);

export const count = z.int().max(MAX.number, TOO_HIGH);

/** A name from a list or scheme outside of this site, such as a DOI. */
export const code = upTo(MAX.address);
