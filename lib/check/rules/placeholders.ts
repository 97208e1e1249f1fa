import { placeholders } from '../../content/placeholders';
import type { Problem } from '../../problem';
import { type CheckedDocument, publicationOn } from '../document';
import { atField, inBody } from '../place';

/** What a new document starts with must be replaced before the document is published. */
export function checkPlaceholders(document: CheckedDocument): Problem[] {
  const isDraft = publicationOn(document, '') === 'draft';
  return !document.fields || isDraft ? [] : findPlaceholders(document);
}

export function findPlaceholders(document: CheckedDocument): Problem[] {
  const { fields, body } = document;
  const common = {
    rule: 'placeholder',
    severity: 'error',
    fix: 'Write your own words, or keep draft: true.',
  } as const;
  const problems: Problem[] = [];
  if (fields?.description === placeholders.description) {
    const message = 'still contains the placeholder';
    problems.push({ ...atField(document, ['description']), ...common, message });
  }
  const line = body.prose.split('\n').findIndex((text) => text.includes(placeholders.body)) + 1;
  if (line > 0) {
    const message = 'The text still contains the placeholder.';
    problems.push({ ...inBody(document, { line, column: 1 }), ...common, message });
  }
  return problems;
}
