import type { Problem } from '../../problem';
import type { CheckedDocument } from '../document';
import { inBody } from '../place';
import { createValidator, type KnownNames } from './references';

/** Packages, events and people that the components of a body name must exist. */
export function checkMentions(documents: readonly CheckedDocument[], known: KnownNames): Problem[] {
  const validate = createValidator(known);
  return documents.flatMap((document) =>
    document.body.mentions.flatMap(({ line, column, component, kind, name }): Problem[] => {
      const issue = validate(kind, name);
      if (!issue) return [];
      const message = `<${component}>: ${issue.message}.`;
      return [{ ...inBody(document, { line, column }), rule: 'reference', ...issue, message }];
    }),
  );
}
