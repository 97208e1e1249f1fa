import { siteAddress } from '../site-address';

/** What a page tells of itself in the index. */
export interface PageRecord {
  url: string;
  excerpt: string;
  meta: { title?: string; type?: string; art?: string; lang?: string };
}

interface PagefindSearch {
  results: Array<{ data(): Promise<PageRecord> }>;
  filters: Record<string, Record<string, number>>;
}

interface Pagefind {
  init(): Promise<void>;
  /** Loads the filters; results count their values only after that. */
  filters(): Promise<unknown>;
  search(query: string, options: { filters?: { type?: string } }): Promise<PagefindSearch>;
}

/** What was found: the first pages, how many there are, and how many of each type. */
export interface Found {
  pages: PageRecord[];
  total: number;
  types: Record<string, number>;
}

// Addresses, not paths of the project: the indexer writes these files when the site is built.
const ENGINE_MODULE = siteAddress('/pagefind/pagefind.js');
const ENGINE_WORKER = siteAddress('/pagefind/pagefind-worker.js');

/** Pages let no text become the address of a script (Trusted Types); the engine's worker is safe. */
function allowWorker(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) =>
      new URL(address, location.href).pathname === ENGINE_WORKER ? address : undefined,
  });
}

/** The part of the browser's Trusted Types that is used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string | undefined },
  ): unknown;
}

let allowed = false;

let engine: Promise<Pagefind> | undefined;

/** Loads the engine and its index, once; a failure may be tried again. */
function loadEngine(): Promise<Pagefind> {
  if (!allowed) allowWorker();
  allowed = true;
  engine ??= (async () => {
    const pagefind = (await import(ENGINE_MODULE)) as Pagefind;
    await pagefind.init();
    await pagefind.filters();
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
