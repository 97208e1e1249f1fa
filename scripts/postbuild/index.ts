import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PLACEHOLDER } from '@/app/_shared/params';
import { keepRuntime } from '@/lib/env';
import { removeUnserved } from './clean';
import { pruneRuntime } from './prune-runtime';
import { writeRedirects } from './redirects';
import { exportedPages } from './routes';

const OUT = 'out';

/**
 * Turns what Next exported into what is served: pages without client components lose the client
 * runtime, old addresses get their stubs, and scaffolding goes.
 * @returns a sentence about what was done
 */
export function finishPages(): string {
  const pages = exportedPages('.next').filter(
    ({ file }) => !basename(file).startsWith(PLACEHOLDER),
  );
  const plain = keepRuntime ? [] : pages.filter(({ needsRuntime }) => !needsRuntime);
  for (const { file } of plain) {
    const path = join(OUT, file);
    writeFileSync(path, pruneRuntime(readFileSync(path, 'utf8'), file));
  }
  removeUnserved(OUT, plain.length < pages.length);
  const redirects = writeRedirects(OUT);
  return `${plain.length} of ${pages.length} pages without client runtime, ${redirects} redirects`;
}
