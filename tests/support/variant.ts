import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { outcome, start } from '@/scripts/run';

const SOURCES = [
  'app',
  'client',
  'components',
  'lib',
  'packages',
  'public',
  'scripts',
  'contentlayer.config.ts',
  'next.config.mjs',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** Copies this site's code to a folder below the repository, in the place of an earlier copy. */
export function copySources(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const source of SOURCES) {
    // What a build put into `public` stays, for a site that doesn't have to be built again.
    if (source !== 'public') rmSync(join(folder, source), { recursive: true, force: true });
    cpSync(source, join(folder, source), {
      recursive: true,
      filter: (path) => !path.startsWith(join('public', 'assets')),
    });
  }
  rmSync(join(folder, 'node_modules'), { force: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

/**
 * Builds this site from other content and settings, with files of its own, in a folder of its own.
 * @param folder below the repository, where the dependencies are found
 * @param files texts by path, added to the sources or put in their place
 * @throws with what the build printed when it fails
 */
export async function buildVariant(
  folder: string,
  files: Readonly<Record<string, string>>,
  env: Record<string, string>,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  copySources(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const build = start('tsx', ['scripts/build/index.ts'], {
    cwd: folder,
    env: { ...env, NEXT_BUILD_CACHE: '0' },
  });
  const { code, output } = await outcome(build);
  if (code !== 0) throw new Error(`The variant could not be built:\n${output}`);
}
