import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportedPages, routesWithClientComponents } from '@/scripts/postbuild/routes';
import { temporaryFolder } from '../../support/content';

const NEXT = '[project]/node_modules/next/dist/client/components/layout-router.js';

const manifest = (entry: string, modules: string[]) =>
  [
    'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};',
    `globalThis.__RSC_MANIFEST[${JSON.stringify(entry)}] = `,
    JSON.stringify({ clientModules: Object.fromEntries(modules.map((name) => [name, { id: 1 }])) }),
  ].join('\n');

const NAME = 'page_client-reference-manifest.js';

function build(): string {
  const routes = Object.entries({
    '/': ['page', '/'],
    '/_not-found': ['page', '/_not-found'],
    '/_global-error': ['page', '/_global-error'],
    '/about': ['page', '/about'],
    '/blog/a': ['page', '/blog/[slug]'],
    '/blog/b': ['page', '/blog/[slug]'],
    '/feed.xml': ['route', '/feed.xml'],
  }).map(([path, [routeType, srcRoute]]) => [path, { routeType, srcRoute }]);
  return temporaryFolder({
    'prerender-manifest.json': JSON.stringify({ routes: Object.fromEntries(routes) }),
    [`server/app/${NAME}`]: manifest('/page', [NEXT]),
    [`server/app/_not-found/${NAME}`]: manifest('/_not-found/page', [NEXT]),
    [`server/app/(texts)/about/${NAME}`]: manifest('/(texts)/about/page', [
      NEXT,
      '[project]/components/counter.tsx',
    ]),
    [`server/app/blog/[slug]/${NAME}`]: manifest('/blog/[slug]/page', [NEXT]),
  });
}

describe('routesWithClientComponents', () => {
  it('finds components of ours, and takes route groups out of the address', () => {
    expect([...routesWithClientComponents(join(build(), 'server', 'app'))]).toEqual(['/about']);
  });

  it('counts client components of other packages as well', () => {
    const folder = temporaryFolder({
      [NAME]: manifest('/page', ['[project]/node_modules/some-widget/index.js']),
      [`(home)/${NAME}`]: manifest('/(home)/page', ['[project]/app/next/dist/a.tsx']),
    });
    expect([...routesWithClientComponents(folder)]).toEqual(['/']);
  });

  it('refuses a build without manifests', () => {
    expect(() => routesWithClientComponents(temporaryFolder())).toThrow(
      /no client-reference manifests/,
    );
  });
});

describe('exportedPages', () => {
  it('lists pages with their files, and no route handlers', () => {
    expect(exportedPages(build())).toEqual([
      { path: '/', file: 'index.html', needsRuntime: false },
      { path: '/_not-found', file: '404.html', needsRuntime: false },
      { path: '/about', file: 'about.html', needsRuntime: true },
      { path: '/blog/a', file: 'blog/a.html', needsRuntime: false },
      { path: '/blog/b', file: 'blog/b.html', needsRuntime: false },
    ]);
  });
});
