import type { SearchHit } from '../../lib/search/document';
import { loadIndex, type Synonyms, search as searchIndexes } from '../../lib/search/engine';
import { loadJson, once } from '../load';

const loadEngine = once(async () => {
  const path = '/search/index.json';
  const { shards, synonyms } = await loadJson<{ shards: string[]; synonyms: Synonyms }>(path);
  const stored = await Promise.all(shards.map((shard) => loadJson<object>(shard)));
  return { indexes: stored.map(loadIndex), synonyms };
});

/**
 * Searches the site.
 * @returns the results, best first
 * @throws when the index cannot be loaded
 */
export async function search(query: string): Promise<SearchHit[]> {
  const { indexes, synonyms } = await loadEngine();
  return searchIndexes(indexes, query, synonyms);
}
