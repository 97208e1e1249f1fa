import type { Problem } from '../../problem';
import type { CheckedDocument } from '../document';
import { inBody } from '../place';

/** A body must parse as MDX and hold only what is allowed. Lines are those of the file. */
export function checkBody(document: CheckedDocument): Problem[] {
  const { issues, refusals, lookalikes, plainCode } = document.body;
  return [
    ...[...issues.map((issue) => ({ ...issue, rule: 'mdx' })), ...refusals].map((found) => ({
      ...found,
      severity: 'error' as const,
    })),
    ...lookalikes.map((found) => ({ ...found, rule: 'markdown' })),
    ...plainCode.map((found) => ({ ...found, severity: 'hint' as const, rule: 'code' })),
  ].map(({ line, column, ...found }) => ({ ...found, ...inBody(document, { line, column }) }));
}
