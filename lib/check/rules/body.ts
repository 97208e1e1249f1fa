import type { Problem } from '../../problem';
import type { CheckedDocument } from '../front-matter';
import { inBody } from '../place';

/** A body must parse as MDX and hold nothing that bodies may not. Lines are those of the file. */
export function checkBody(document: CheckedDocument): Problem[] {
  const { fault, refusals } = document.body;
  const faults = fault ? [{ ...fault, rule: 'mdx' }] : refusals;
  return faults.map(({ line, column, rule, message, mend }) => ({
    ...inBody(document, { line, column }),
    severity: 'error',
    rule,
    message,
    fix: mend,
  }));
}
