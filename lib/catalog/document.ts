/** A package as the catalog's filter knows it in the browser: what is searched, filtered and shown. */
export interface CatalogDocument {
  slug: string;
  name: string;
  description: string;
  version?: string;
  /** Names, as a card writes them. */
  maintainers: string;
  categories: string[];
  partners: string[];
  joss?: true;
  doi?: true;
  archived?: true;
  host: string;
  /** Calendar dates. */
  accepted?: string;
  changed?: string;
  stars?: number;
}

/** What the browser loads once somebody searches: documents newest first, and words for their marks. */
export interface CatalogData {
  packages: CatalogDocument[];
  labels: { category: Record<string, string>; partner: Record<string, string> };
}
