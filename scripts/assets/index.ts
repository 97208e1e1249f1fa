import { join } from 'node:path';
import { type BuildOptions, build, context, type Plugin } from 'esbuild';
import { buildFonts } from './fonts';

const TARGET = join(process.cwd(), 'public', 'assets');

const MODULES = [
  'site',
  'search',
  'not-found-suggestions',
  'catalog',
  'events',
  'get-involved-filters',
  'month-view',
  'people',
  'post',
  'prose',
  'ready-checklist',
  'review-queue',
  'share-mastodon',
];

const inClient = (file: string): string => join(process.cwd(), 'client', 'write', file);

/** What the check has on a page instead of large packages and of the environment of the build. */
const lighterCheck: Plugin = {
  name: 'lighter check',
  setup({ onResolve }) {
    const large = /^(?:katex|mdast-util-to-markdown|remark-gemoji|\.\/event-repeat-issues)$/;
    onResolve({ filter: large }, () => ({ path: inClient('lighter.ts') }));
    onResolve({ filter: /^(?:\.\.\/)+env$/ }, () => ({ path: inClient('environment.ts') }));
  },
};

/** The oldest browsers that are supported, as esbuild names them: those of Tailwind CSS 4. */
export const OLDEST_BROWSERS = ['safari16.4', 'chrome111', 'firefox128'];

const options: BuildOptions = {
  outdir: join(TARGET, 'js'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: OLDEST_BROWSERS,
};

const bundles: readonly BuildOptions[] = [
  {
    ...options,
    entryPoints: MODULES.map((name) => `client/${name}.ts`),
    inject: ['client/hydration.ts'],
  },
  {
    ...options,
    entryPoints: ['client/write.ts'],
    plugins: [lighterCheck],
    // For browsers, one of its packages writes HTML, which the policy of pages refuses.
    conditions: ['worker'],
  },
];

/** Puts fonts and browser scripts into `public/assets`, where pages and styles expect them. */
export async function buildAssets(): Promise<void> {
  await buildFonts(join(TARGET, 'fonts'));
  await Promise.all(bundles.map((bundle) => build(bundle)));
}

/** As `buildAssets`, for development, and again for the scripts whenever one is saved. */
export async function watchAssets(): Promise<void> {
  await buildFonts(join(TARGET, 'fonts'));
  await Promise.all(bundles.map(async (bundle) => (await context(bundle)).watch()));
}
