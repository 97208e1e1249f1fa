import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PLACEHOLDER } from '@/app/_shared/params';
import { analytics, basePath, keepRuntime, showDrafts } from '@/lib/env';
import { applyBasePath, rebasePayload } from './base-path';
import { removeUnserved } from './clean';
import { applyModules, fingerprintModules } from './fingerprint';
import { writeHeaders } from './headers';
import { holdModules } from './hold-modules';
import { addPolicy, inlineHashes, sitePolicy } from './policy';
import { pruneRuntime } from './prune-runtime';
import { writeRedirects } from './redirects';
import { exportedPages } from './routes';

/**
 * Turns what Next exported into what is served: pages without client components lose the client
 * runtime, every page gets its policy, old addresses get their stubs, and scaffolding goes.
 * @param out the folder of the site
 * @returns a sentence about what was done
 */
export function finishPages(out: string): string {
  const pages = exportedPages('.next').filter(
    ({ file }) => !basename(file).startsWith(PLACEHOLDER),
  );
  const plain = new Set(keepRuntime ? [] : pages.filter(({ needsRuntime }) => !needsRuntime));
  const modules = fingerprintModules(out);
  const hashes = new Set<string>();
  for (const page of pages) {
    const path = join(out, page.file);
    const html = readFileSync(path, 'utf8');
    const runtime = !plain.has(page);
    const pruned = runtime
      ? holdModules(rebasePayload(html, basePath))
      : pruneRuntime(html, page.file);
    const settings = { runtime, analytics: analytics?.src };
    for (const hash of inlineHashes(pruned)) hashes.add(hash);
    writeFileSync(path, addPolicy(applyModules(pruned, modules), page.file, settings));
  }
  removeUnserved(out, plain.size < pages.length);
  const redirects = writeRedirects(out);
  writeHeaders(out, basePath, [
    { key: 'Content-Security-Policy', value: sitePolicy(hashes, { analytics: analytics?.src }) },
    ...(showDrafts ? [{ key: 'X-Robots-Tag', value: 'noindex, nofollow' }] : []),
  ]);
  if (basePath) applyBasePath(out, basePath);
  return `${plain.size} of ${pages.length} pages without client runtime, ${redirects} redirects`;
}
