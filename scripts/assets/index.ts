import { join } from 'node:path';
import { type BuildOptions, build, context } from 'esbuild';
import { buildFonts } from './fonts';

const TARGET = join(process.cwd(), 'public', 'assets');

const MODULES = [
  'site',
  'search',
  'not-found-suggestions',
  'catalog',
  'events',
  'month-view',
  'people',
  'post',
  'prose',
  'ready-checklist',
  'review-queue',
];

/** The oldest browsers that are supported, as esbuild names them: those of Tailwind CSS 4. */
export const OLDEST_BROWSERS = ['safari16.4', 'chrome111', 'firefox128'];

const bundle: BuildOptions = {
  entryPoints: MODULES.map((name) => `client/${name}.ts`),
  outdir: join(TARGET, 'js'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: OLDEST_BROWSERS,
  inject: ['client/hydration.ts'],
};

/** Puts fonts and browser scripts into `public/assets`, where pages and styles expect them. */
export async function buildAssets(): Promise<void> {
  await buildFonts(join(TARGET, 'fonts'));
  await build(bundle);
}

/** As `buildAssets`, for development, and again for the scripts whenever one is saved. */
export async function watchAssets(): Promise<void> {
  await buildFonts(join(TARGET, 'fonts'));
  const watcher = await context(bundle);
  await watcher.watch();
}
