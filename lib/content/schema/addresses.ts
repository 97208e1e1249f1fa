import * as z from 'zod';
import { normalizeOldPath, oldPathIssue } from '../../old-path';
import { addressIssue, isSafeAddress } from '../../safe-address';
import { addIssue, MAX, upTo } from './limits';
import { causeAndFix } from './messages';

/** An address with http or https. */
export const webAddress = upTo(MAX.address)
  .trim()
  .refine((value) => !/[\s\p{Cc}]/u.test(value), {
    error: causeAndFix('has a space or an invisible character', 'Write a space as %20.'),
    abort: true,
  })
  .pipe(
    z
      .url({
        protocol: /^https?$/,
        abort: true,
        error: ({ input }) =>
          causeAndFix(
            `"${input}" is not a web address`,
            /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(String(input))
              ? `Write https://${input}`
              : 'Write it in full, with https://.',
          ),
      })
      .superRefine((value, context) => {
        const issue = addressIssue(value);
        if (issue) addIssue(context, `is unsafe. ${issue.message}`, issue.fix);
      }),
  );

/** A web address, or a root-relative path of this site. */
export const address = upTo(MAX.address).refine(
  (value) =>
    (/^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(value) && isSafeAddress(value)) ||
    webAddress.safeParse(value).success,
  {
    error: ({ input }) =>
      causeAndFix(
        `"${input}" is neither a web address nor a path of this site`,
        'Write https://… or a path that starts with one slash.',
      ),
  },
);

/** A root-relative path of a page that has moved, in its normal form: decoded. */
export const oldPath = upTo(MAX.address).transform((value, context) => {
  const path = normalizeOldPath(value);
  const issue = oldPathIssue(path);
  if (!issue) return path;
  addIssue(context, ...issue);
  return z.NEVER;
});
