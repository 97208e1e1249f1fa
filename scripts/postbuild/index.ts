import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analytics, basePath, showDrafts } from '@/lib/env';
import { listFiles } from '@/lib/files';
import { rebaseStyles } from './base-path';
import { isScaffold, removeUnserved } from './clean';
import { writeHeaders } from './headers';
import { fingerprintModules } from './modules';
import { readClientModules } from './next-output';
import { finishPage } from './page';
import { sitePolicy } from './policy';
import { writeRedirects } from './redirects';

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/**
 * Turns what Next exported into what is served: every page that isn't interactive loses React,
 * every page gets its policy, old addresses get their redirects, and scaffolding goes.
 * @param out the folder of the site
 * @returns a sentence about what was done
 * @throws naming the page that can't be served, and why
 */
export function finishPages(out: string): string {
  const files = listFiles(out).filter((file) => !isScaffold(file));
  const pages = files.filter((file) => file.endsWith('.html'));
  const context = {
    modules: fingerprintModules(out),
    clientModules: readClientModules('.next'),
    basePath,
    analytics: analytics?.src,
  };
  const hashes = new Set<string>();
  let interactive = 0;
  for (const file of pages) {
    rewrite(join(out, file), (html) => {
      const page = finishPage(html, file, context);
      if (page.interactive) interactive += 1;
      for (const hash of page.hashes) hashes.add(hash);
      return page.html;
    });
  }
  for (const file of files.filter((name) => basePath && name.endsWith('.css')))
    rewrite(join(out, file), (css) => rebaseStyles(css, basePath));
  removeUnserved(out, interactive > 0);
  const redirects = writeRedirects(out, basePath);
  writeHeaders(out, basePath, [
    { key: 'Content-Security-Policy', value: sitePolicy(hashes, { analytics: analytics?.src }) },
    ...(showDrafts ? [{ key: 'X-Robots-Tag', value: 'noindex, nofollow' }] : []),
  ]);
  return `${pages.length - interactive} of ${pages.length} pages without React, ${redirects} redirects`;
}
