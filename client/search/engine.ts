import type { SearchResult } from '../../lib/search/document';
import {
  loadIndex,
  type SearchIndex,
  type Synonyms,
  search as searchIndexes,
} from '../../lib/search/engine';
import { siteAddress } from '../site-address';

interface Engine {
  indexes: SearchIndex[];
  synonyms: Synonyms;
}

async function loadJson(path: string): Promise<unknown> {
  const response = await fetch(siteAddress(path));
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.json();
}

async function load(): Promise<Engine> {
  const { shards, synonyms } = (await loadJson('/search/index.json')) as {
    shards: string[];
    synonyms: Synonyms;
  };
  const stored = await Promise.all(shards.map(loadJson));
  return { indexes: stored.map((shard) => loadIndex(shard as object)), synonyms };
}

let engine: Promise<Engine> | undefined;

/**
 * Searches the site. The index is loaded once; after a failure the next call tries again.
 * @returns the results, best first
 * @throws when the index cannot be loaded
 */
export async function search(query: string): Promise<SearchResult[]> {
  engine ??= load();
  const { indexes, synonyms } = await engine.catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return searchIndexes(indexes, query, synonyms);
}
