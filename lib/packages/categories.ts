import { labelOf } from '../capitalized';
import { slugify } from '../slug';

/** Spellings of older entries, and the category they stand for. */
const SYNONYMS = new Map([['data-munging', 'data-processing-munging']]);

const LABELS = new Map([
  ['data-processing-munging', 'Data processing'],
  ['data-validation-testing', 'Validation and testing'],
  ['scientific-software-wrapper', 'Software wrappers'],
]);

/** The category an entry means: `data-visualization*` → `data-visualization`. */
export function categoryId(text: string): string {
  const id = slugify(text);
  return SYNONYMS.get(id) ?? id;
}

/** How a category is called on pages: `data-retrieval` → `Data retrieval`. */
export function categoryLabel(id: string): string {
  return LABELS.get(id) ?? labelOf(id);
}
