import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRoutes } from '@/lib/check/read-routes';
import { matchesRoute } from '@/lib/check/routes';
import { readCatalog } from '@/lib/packages/read-catalog';
import { barePath } from './addresses';

/**
 * Tells the addresses of pages that the new site makes without imported documents.
 * @param project the project's content folder, with the packages that have pages
 */
export function sitePages(project: string): (path: string) => boolean {
  const routes = readRoutes('.');
  const file = join(project, 'data/packages.yml');
  const packages = existsSync(file) ? readCatalog(readFileSync(file, 'utf8')).packages : [];
  const slugs = new Set(packages.map(({ slug }) => slug));
  const valuesOf = (place: string) => {
    if (place === '/packages') return slugs;
    return place === '/blog/page' ? undefined : new Set<string>();
  };
  return (path) =>
    [path, barePath(path)].some((address) => {
      const parts = address.split('/').filter(Boolean);
      return routes.some((route) => matchesRoute(parts, route, valuesOf));
    });
}
