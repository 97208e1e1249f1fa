import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PLACEHOLDER } from '@/app/_shared/params';
import { keepRuntime } from '@/lib/env';
import { removeUnserved } from './clean';
import { applyModules, fingerprintModules } from './fingerprint';
import { writeHeaders } from './headers';
import { addPolicy } from './policy';
import { pruneRuntime } from './prune-runtime';
import { writeRedirects } from './redirects';
import { exportedPages } from './routes';

const OUT = 'out';

/**
 * Turns what Next exported into what is served: pages without client components lose the client
 * runtime, every page gets its policy, old addresses get their stubs, and scaffolding goes.
 * @returns a sentence about what was done
 */
export function finishPages(): string {
  const pages = exportedPages('.next').filter(
    ({ file }) => !basename(file).startsWith(PLACEHOLDER),
  );
  const plain = keepRuntime ? [] : pages.filter(({ needsRuntime }) => !needsRuntime);
  const modules = fingerprintModules(OUT);
  for (const page of pages) {
    const path = join(OUT, page.file);
    const html = readFileSync(path, 'utf8');
    const pruned = plain.includes(page) ? pruneRuntime(html, page.file) : html;
    writeFileSync(path, addPolicy(applyModules(pruned, modules), page.file));
  }
  removeUnserved(OUT, plain.length < pages.length);
  const redirects = writeRedirects(OUT);
  writeHeaders(OUT);
  return `${plain.length} of ${pages.length} pages without client runtime, ${redirects} redirects`;
}
