import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { needPackage } from './dependencies.mjs';

// Runs a script of this folder: node scripts/bundled.mjs check. Its hundreds of small modules take
// seconds to load one by one, and a fraction of a second from a bundle, which is kept until code changes.

const CACHE = join(process.cwd(), '.next', 'cache', 'scripts');
const SOURCES = ['lib', 'scripts', 'packages', 'package-lock.json'];
/** Packages with files of their own beside their code. */
const EXTERNAL = ['sharp', 'cspell-lib', 'css-tree', 'linkedom', 'esbuild', 'shiki'];

/** A fingerprint of all code, by the sizes and times of its files. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  const visit = (path) => {
    const stats = statSync(path);
    if (!stats.isDirectory()) hash.update(`${path} ${stats.size} ${stats.mtimeMs}\n`);
    else for (const name of readdirSync(path).sort()) visit(join(path, name));
  };
  SOURCES.forEach(visit);
  return hash.digest('hex').slice(0, 16);
}

async function bundle(name, folder) {
  const { build } = await import('esbuild');
  for (const old of existsSync(CACHE) ? readdirSync(CACHE) : []) {
    if (old.startsWith(`${name}-`)) rmSync(join(CACHE, old), { recursive: true, force: true });
  }
  const fresh = `${folder}.${process.pid}`;
  await build({
    entryPoints: [join('scripts', name, 'index.ts')],
    outdir: fresh,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    external: EXTERNAL,
    // Packages in CommonJS ask for Node's own modules with `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  if (!existsSync(folder)) renameSync(fresh, folder);
}

needPackage('esbuild');
const [name = ''] = process.argv.splice(2, 1);
const folder = join(CACHE, `${name}-${fingerprint()}`);
if (!existsSync(folder)) await bundle(name, folder);
await import(pathToFileURL(join(folder, 'index.mjs')).href);
