/** What a page tells of itself in the index. */
export interface PageRecord {
  url: string;
  excerpt: string;
  meta: { title?: string; type?: string; art?: string };
}

interface PagefindSearch {
  results: Array<{ data(): Promise<PageRecord> }>;
  filters: Record<string, Record<string, number>>;
}

interface Pagefind {
  init(): Promise<void>;
  search(query: string, options: { filters?: { type?: string } }): Promise<PagefindSearch>;
}

/** What was found: the first pages, how many there are, and how many of each type. */
export interface Found {
  pages: PageRecord[];
  total: number;
  types: Record<string, number>;
}

// An address, not a path of the project: the indexer writes it when the site is built.
const ENGINE_MODULE: string = '/pagefind/pagefind.js';

let engine: Promise<Pagefind> | undefined;

/** Loads the engine and its index, once; a failure may be tried again. */
function loadEngine(): Promise<Pagefind> {
  engine ??= (async () => {
    const pagefind = (await import(ENGINE_MODULE)) as Pagefind;
    await pagefind.init();
    return pagefind;
  })();
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

/**
 * Searches the site.
 * @param limit how many pages to tell more of than that they are found
 * @param type only pages of this type
 * @throws when the engine or its index cannot be loaded
 */
export async function search(query: string, limit: number, type?: string): Promise<Found> {
  const pagefind = await loadEngine();
  const all = await pagefind.search(query, {});
  const found = type ? await pagefind.search(query, { filters: { type } }) : all;
  const pages = await Promise.all(found.results.slice(0, limit).map((result) => result.data()));
  return { pages, total: found.results.length, types: all.filters.type ?? {} };
}
