import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';

/** @type {import('next').NextConfig} */
export default {
  // Development is no export: one answers a new text by the list of pages that it had before.
  ...(process.env.NODE_ENV === 'development' ? {} : { output: 'export' }),
  trailingSlash: false,
  // The build says where the site is on its host; Next loads its own files from there.
  basePath: process.env.NEXT_BASE_PATH || undefined,
  // An export goes where `distDir` says; everything else stays in `.next`.
  ...(process.env.NEXT_EXPORT_DIR ? { distDir: process.env.NEXT_EXPORT_DIR } : {}),
  // Workspace packages are TypeScript, compiled with the site.
  transpilePackages: ['@pyopensci/flower-art'],
  reactStrictMode: true,
  poweredByHeader: false,
  // Without a fixed root, Next looks for a lockfile in the folders above the checkout. The
  // dependencies may be a link to where they really stand.
  turbopack: { root: dirname(realpathSync(resolve('node_modules'))) },
  // Large pure-JavaScript libraries run as they are; bundling them only costs build time.
  serverExternalPackages: [
    '@citation-js/core',
    '@citation-js/plugin-bibtex',
    '@citation-js/plugin-csl',
    '@date-fns/tz',
    '@observablehq/plot',
    '@shikijs/core',
    'csv-parse',
    'feed',
    'hast-util-to-html',
    'ical-generator',
    'katex',
    'linkedom',
    'lucide-static',
    'rehype-katex',
    'remark-gfm',
    'remark-math',
    'remark-parse',
    'saxes',
    'sharp',
    'shiki',
    'subset-font',
    'unified',
    'yaml',
    'zod',
  ],
  // `npm run check` and `npm test` check the types; a build would only do it once more.
  typescript: { ignoreBuildErrors: true },
  // Every page is rendered once: none has to be remembered.
  cacheMaxMemorySize: 0,
  experimental: {
    // Dependabot watches for upgrades; no command asks a registry for them.
    agentUpgrade: false,
    // Each worker holds the whole content: more of them than cores cost memory, and no time less.
    cpus: Math.max(2, Math.min(availableParallelism() - 1, 4)),
    // The server's code runs once, here: neither its size nor a map back to its source matters.
    turbopackMinify: { server: false },
    turbopackSourceMaps: false,
    // Keeping what was compiled takes time, which only a second build gets back.
    turbopackFileSystemCacheForBuild: process.env.NEXT_BUILD_CACHE !== '0',
    // Nothing is prefetched by a client runtime, so nobody needs to know how large its parts are.
    prefetchInlining: false,
  },
};
