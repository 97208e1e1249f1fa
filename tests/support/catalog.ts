import type { CatalogData, CatalogDocument } from '@/lib/catalog/document';

/** A document of the catalog with as much as a test gives it. */
export function catalogDocument(given: Partial<CatalogDocument>): CatalogDocument {
  const name = given.name ?? 'a';
  return {
    slug: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    name,
    description: '',
    maintainers: '',
    categories: [],
    partners: [],
    host: 'github',
    ...given,
  };
}

/** A catalog of documents; categories and partners are called as they are. */
export function catalogOf(packages: CatalogDocument[]): CatalogData {
  return { packages, labels: { category: {}, partner: {} } };
}
