import { explainParseError } from '../../mdx/explain';
import type { Problem } from '../problem';
import type { CheckedDocument } from './front-matter';
import { inBody } from './place';

/** A body must parse as MDX and hold nothing that bodies may not. Lines are those of the file. */
export function checkBody(document: CheckedDocument): Problem[] {
  const { body, source } = document;
  if (body.tree === undefined) {
    const { message, mend, ...place } = explainParseError(body, source.body);
    return [{ ...inBody(document, place), severity: 'error', rule: 'mdx', message, mend }];
  }
  return body.refusals.map(({ line, column, rule, message, mend }) => ({
    ...inBody(document, { line, column }),
    severity: 'error',
    rule,
    message,
    mend,
  }));
}
