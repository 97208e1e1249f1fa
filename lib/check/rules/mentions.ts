import type { Problem } from '../../problem';
import type { CheckedDocument } from '../document';
import { inBody } from '../place';
import { judgeOf, type KnownNames } from './references';

/** Packages, events and people that the components of a body name must exist. */
export function checkMentions(documents: readonly CheckedDocument[], known: KnownNames): Problem[] {
  const judge = judgeOf(known);
  return documents.flatMap((document) =>
    document.body.mentions.flatMap(({ line, column, component, kind, name }): Problem[] => {
      const fault = judge(kind, name);
      if (!fault) return [];
      const message = `<${component}>: ${fault.message}.`;
      return [{ ...inBody(document, { line, column }), rule: 'reference', ...fault, message }];
    }),
  );
}
