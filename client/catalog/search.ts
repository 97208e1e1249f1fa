import { loadIndex, type Synonyms, search } from '../../lib/search/engine';
import { loadJson, once } from '../load';

/** Loads the index once, ahead of the first search. */
export const loadCatalogIndex = once(async () => {
  const path = '/packages/search.json';
  const { index, synonyms } = await loadJson<{ index: object; synonyms: Synonyms }>(path);
  return { index: loadIndex(index), synonyms };
});

/**
 * The slugs of the packages that match a text, best first.
 * @throws when the index cannot be loaded
 */
export async function findPackages(text: string): Promise<string[]> {
  const { index, synonyms } = await loadCatalogIndex();
  return search([index], text, synonyms).map(({ id }) => id.slice(id.lastIndexOf('/') + 1));
}
