import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@/lib/files';

const TAG = /<[a-z][^>]*>/gi;
const ONE_ADDRESS = /(\s(?:href|src|action|formaction|poster)=")(\/(?!\/)[^"]*)/gi;
const LISTED_ADDRESSES = /(\s(?:srcset|imagesrcset)=")([^"]*)/gi;
const REFRESH = /(\scontent="\d+; url=)(\/(?!\/)[^"]*)/gi;
const STYLE_ADDRESS = /(url\(["']?)(\/(?!\/)[^)"']*)/g;

/**
 * Puts the base path before every address in the tags of a page that begins at the root of the
 * host. Texts and scripts stay as they are; those of `client/` find their place by themselves.
 */
export function rebasePage(html: string, basePath: string): string {
  // What Next loads by itself stands below the base path already.
  const done = `${basePath}/_next/`;
  const rebase = (path: string): string => (path.startsWith(done) ? path : basePath + path);
  const one = (_: string, before: string, path: string): string => before + rebase(path);
  const each = (_: string, before: string, list: string): string =>
    before + list.replace(/(^|,\s*)(\/(?!\/)[^\s,]*)/g, one);
  return html.replace(TAG, (tag) =>
    tag.replace(ONE_ADDRESS, one).replace(REFRESH, one).replace(LISTED_ADDRESSES, each),
  );
}

const PAYLOAD = /<script>self\.__next_f\.push[\s\S]*?<\/script>/g;
const PAYLOAD_ADDRESS = /((?:\\"(?:href|src|action)\\":|:HL\[)\\")(\/(?!\/)[^"\\]*)/g;

/**
 * Puts the base path before the addresses in what Next's client reads of a page: it would load and
 * link to others than the page itself. It is inline script, so it goes before the policy.
 */
export function rebasePayload(html: string, basePath: string): string {
  const done = `${basePath}/_next/`;
  return html.replace(PAYLOAD, (script) =>
    script.replace(PAYLOAD_ADDRESS, (_, before: string, path: string) =>
      path.startsWith(done) ? before + path : before + basePath + path,
    ),
  );
}

/** Puts the base path before the addresses of a style sheet. */
export function rebaseStyles(css: string, basePath: string): string {
  return css.replace(STYLE_ADDRESS, (_, before: string, path: string) => before + basePath + path);
}

/**
 * Makes a finished site ready to stand below a path of its host.
 * @param out the site, as it would be served at the root
 * @param basePath such as `/repo`, without a slash at its end
 */
export function applyBasePath(out: string, basePath: string): void {
  for (const file of listFiles(out)) {
    const rebase = file.endsWith('.html')
      ? rebasePage
      : file.endsWith('.css')
        ? rebaseStyles
        : undefined;
    if (!rebase) continue;
    const path = join(out, file);
    writeFileSync(path, rebase(readFileSync(path, 'utf8'), basePath));
  }
}
