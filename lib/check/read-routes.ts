import { listFiles } from '../files';
import type { Route } from './routes';

const FILES: Readonly<Record<string, string>> = {
  'robots.ts': 'robots.txt',
  'sitemap.ts': 'sitemap.xml',
  'manifest.ts': 'manifest.webmanifest',
};

/**
 * The routes of an App Router folder, as their files say.
 * @param project the folder that holds `app` and `public`
 * @returns pages, route handlers, metadata files and what `public` serves
 */
export function readRoutes(project: string): Route[] {
  const routes = listFiles(project, 'app').flatMap((file): Route[] => {
    const parts = file.split('/').slice(1);
    const name = parts.pop() ?? '';
    // Route groups do not show in an address; folders that start with _ are private.
    const address = parts.filter((part) => !/^\(.*\)$/.test(part));
    if (address.some((part) => part.startsWith('_'))) return [];
    // Only previews have pages of a route that can be empty: nothing may link to them.
    if (address.some((part) => part.startsWith('[['))) return [];
    if (/^(?:page|route)\.(?:tsx?|mdx?)$/.test(name)) return [address];
    return name in FILES ? [[...address, FILES[name] ?? '']] : [];
  });
  const files = listFiles(project, 'public').map((file) => file.split('/').slice(1));
  return [...routes, ...files];
}
