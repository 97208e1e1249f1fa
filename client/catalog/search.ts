import { loadIndex, type SearchIndex, type Synonyms, search } from '../../lib/search/engine';
import { siteAddress } from '../site-address';

interface CatalogIndex {
  index: object;
  synonyms: Synonyms;
}

async function load(): Promise<{ index: SearchIndex; synonyms: Synonyms }> {
  const response = await fetch(siteAddress('/packages/search.json'));
  if (!response.ok) throw new Error(`The catalog answered ${response.status}.`);
  const { index, synonyms } = (await response.json()) as CatalogIndex;
  return { index: loadIndex(index), synonyms };
}

let loading: ReturnType<typeof load> | undefined;

/** Loads the index once, ahead of the first search; after a failure the next call tries again. */
export function loadCatalogIndex(): ReturnType<typeof load> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * The slugs of the packages that match a text, best first.
 * @throws when the index cannot be loaded
 */
export async function findPackages(text: string): Promise<string[]> {
  const { index, synonyms } = await loadCatalogIndex();
  return search([index], text, synonyms).map(({ id }) => id.slice(id.lastIndexOf('/') + 1));
}
