import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { listFiles } from '@/lib/files';

/** A page that Next exported. */
export interface ExportedPage {
  /** Its address, such as `/blog/a-post`. */
  path: string;
  /** Its file below `out/`. */
  file: string;
  /** Whether a client component that is not Next's own stands on it. */
  needsRuntime: boolean;
}

interface ClientManifest {
  clientModules: Record<string, unknown>;
}

const NEXT_OWN = /^\[project\]\/node_modules\/next\/dist\//;

/** The routes whose client-reference manifest lists a client component of ours. */
export function routesWithClientComponents(serverFolder: string): Set<string> {
  const files = listFiles(serverFolder).filter((file) =>
    file.endsWith('page_client-reference-manifest.js'),
  );
  if (files.length === 0) {
    throw new Error(
      `${serverFolder} holds no client-reference manifests: this version of Next works otherwise.`,
    );
  }
  const global: { __RSC_MANIFEST?: Record<string, ClientManifest> } = {};
  for (const file of files) {
    vm.runInNewContext(readFileSync(join(serverFolder, file), 'utf8'), { globalThis: global });
  }
  const routes = new Set<string>();
  for (const [entry, { clientModules }] of Object.entries(global.__RSC_MANIFEST ?? {})) {
    const ours = Object.keys(clientModules).some((module) => !NEXT_OWN.test(module));
    // A route group stands in the entry's name but not in the address.
    if (ours) routes.add(entry.replace(/\/page$/, '').replace(/\/\([^)]+\)/g, '') || '/');
  }
  return routes;
}

/** Every page of the export, from Next's list of what it rendered. */
export function exportedPages(nextFolder: string): ExportedPage[] {
  const manifest = JSON.parse(
    readFileSync(join(nextFolder, 'prerender-manifest.json'), 'utf8'),
  ) as {
    routes: Record<string, { routeType?: string; srcRoute: string | null }>;
  };
  const client = routesWithClientComponents(join(nextFolder, 'server', 'app'));
  return Object.entries(manifest.routes)
    .filter(([path, { routeType }]) => routeType === 'page' && path !== '/_global-error')
    .map(([path, { srcRoute }]) => ({
      path,
      file:
        path === '/' ? 'index.html' : path === '/_not-found' ? '404.html' : `${path.slice(1)}.html`,
      needsRuntime: client.has(srcRoute ?? path),
    }));
}
