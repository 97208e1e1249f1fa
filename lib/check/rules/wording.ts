import { hint, type Problem } from '../../problem';
import type { CheckedDocument } from '../document';
import { inBody } from '../place';

/** Words that shut some readers out, and words that do not. */
const wordings: ReadonlyArray<[pattern: RegExp, instead: string]> = [
  [/\b(?:black|white)-?list(?:s|ed|ing)?\b/gi, '"allow list" or "block list"'],
  [/\bmaster[ /-](?:and[ -])?slave\b/gi, '"primary" and "replica"'],
  [/\bslaves?\b/gi, '"replica" or "worker"'],
  [/\b(?:you|hi|hey|hello),? guys\b/gi, '"everyone" or "folks"'],
  [/\bmanpower\b/gi, '"people" or "effort"'],
  [/\bman-?(?:hours?|days?|months?)\b/gi, 'hours or days of work'],
  [/\bchair(?:man|men)\b/gi, '"chair"'],
  [/\bmankind\b/gi, '"people" or "humanity"'],
  [/\b(?:he\/she|his\/her|s\/he|he or she|his or her)\b/gi, '"they" or "their"'],
  [/\bsanity[ -]checks?\b/gi, '"quick check"'],
  [/\bdummy (?:data|values?|variables?|text)\b/gi, '"placeholder" or "sample data"'],
  [/\bgrandfathered\b/gi, '"exempt from the new rule"'],
  [/\b(?:crazy|insane|lame)\b/gi, 'surprising, hard or weak, whichever is meant'],
  [/\bcrippl(?:e[ds]?|ing)\b/gi, '"broken" or "limited"'],
  [
    /\b(?:obviously|of course|simply|trivially)\b/gi,
    'leaving it out: what is plain to one is new to another',
  ],
];

/** Hints at wording that leaves people out. A hint never has to be followed. */
export function checkWording(document: CheckedDocument): Problem[] {
  return document.body.prose.split('\n').flatMap((line, index) =>
    wordings.flatMap(([pattern, instead]) =>
      [...line.matchAll(pattern)].map(
        ({ 0: found, index: column }): Problem => ({
          ...inBody(document, { line: index + 1, column: column + 1 }),
          rule: 'wording',
          ...hint(`"${found}" can leave readers out.`, `Consider ${instead}.`),
        }),
      ),
    ),
  );
}
