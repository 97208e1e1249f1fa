import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, context } from 'esbuild';

const TARGET = join(process.cwd(), 'public', 'assets');

/** Names under which the pages know the fonts, and the files of the packages they come from. */
const FONTS: Readonly<Record<string, string>> = {
  'nunito-sans-latin': '@fontsource-variable/nunito-sans/files/nunito-sans-latin-wght-normal',
  'nunito-sans-latin-ext':
    '@fontsource-variable/nunito-sans/files/nunito-sans-latin-ext-wght-normal',
  'poppins-latin': '@fontsource/poppins/files/poppins-latin-600-normal',
  'poppins-latin-ext': '@fontsource/poppins/files/poppins-latin-ext-600-normal',
};

const bundle: BuildOptions = {
  entryPoints: ['client/site.ts', 'client/search.ts'],
  outdir: join(TARGET, 'js'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
};

function copyFonts(): void {
  mkdirSync(join(TARGET, 'fonts'), { recursive: true });
  for (const [name, file] of Object.entries(FONTS)) {
    const source = join(process.cwd(), 'node_modules', `${file}.woff2`);
    copyFileSync(source, join(TARGET, 'fonts', `${name}.woff2`));
  }
}

/** Puts fonts and browser scripts into `public/assets`, where pages and styles expect them. */
export async function buildAssets(): Promise<void> {
  copyFonts();
  await build(bundle);
}

/** As `buildAssets`, and again for the scripts whenever one is saved. */
export async function watchAssets(): Promise<void> {
  copyFonts();
  const watcher = await context(bundle);
  await watcher.watch();
}
