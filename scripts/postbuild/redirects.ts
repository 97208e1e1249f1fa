import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Redirect } from '@/lib/redirects';
import { absoluteUrl } from '@/lib/urls';
import { rebase } from './base-path';

const LIST = 'redirects.json';

/** The file of `out/` that a static host serves for an old address. */
export function stubFile(from: string): string {
  const path = from.replace(/^\//, '');
  if (path.endsWith('/') || path === '') return `${path}index.html`;
  return /\.(?:html|xml)$/.test(path) ? path : `${path}.html`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A page that redirects without scripts, and names the new address for search engines. */
function stub(to: string, basePath: string): string {
  const canonical = escapeHtml(absoluteUrl(to));
  const target = escapeHtml(rebase(to, basePath));
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>This page has moved</title>',
    `<link rel="canonical" href="${canonical}"><meta http-equiv="refresh" content="0; url=${target}">`,
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"></head>',
    `<body><p>This page has moved to <a href="${target}">${canonical}</a>.</p></body></html>\n`,
  ].join('');
}

/**
 * Writes a redirecting page for every old address, from the list that the export left.
 * @param basePath the path below which the site is served
 * @returns how many were written
 * @throws when an old address is the address of a page
 */
export function writeRedirects(out: string, basePath = ''): number {
  const list = join(out, LIST);
  const redirects = JSON.parse(readFileSync(list, 'utf8')) as Redirect[];
  rmSync(list);
  for (const { from, to } of redirects) {
    const file = join(out, stubFile(from));
    // A file system that ignores case has the page at both addresses.
    const isOwn = stubFile(from.toLowerCase()) === stubFile(to);
    if (existsSync(file) && isOwn) continue;
    if (existsSync(file))
      throw new Error(`${from} cannot lead to ${to}: a page has that address already.`);
    mkdirSync(dirname(file), { recursive: true });
    // Feed readers don't follow an HTML page: an old feed address gets a copy of the feed.
    if (file.endsWith('.xml')) copyFileSync(join(out, to), file);
    else writeFileSync(file, stub(to, basePath));
  }
  return redirects.length;
}
