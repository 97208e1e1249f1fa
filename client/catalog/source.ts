import type { CatalogData } from '../../lib/catalog/document';
import { CatalogEngine } from '../../lib/catalog/engine';
import { siteAddress } from '../site-address';

/** The catalog, loaded and ready to be searched. */
export interface Catalog {
  data: CatalogData;
  engine: CatalogEngine;
}

let catalog: Promise<Catalog> | undefined;

async function load(): Promise<Catalog> {
  const response = await fetch(siteAddress('/packages/catalog.json'));
  if (!response.ok) throw new Error(`The catalog answered ${response.status}.`);
  const data = (await response.json()) as CatalogData;
  const engine = new CatalogEngine(data);
  await engine.ready;
  return { data, engine };
}

/** Loads the catalog once; after a failure the next call tries again. */
export function loadCatalog(): Promise<Catalog> {
  catalog ??= load().catch((error: unknown) => {
    catalog = undefined;
    throw error;
  });
  return catalog;
}
