import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Redirect } from '@/lib/redirects';
import { absoluteUrl } from '@/lib/urls';

const LIST = 'redirects.json';

/** The file of `out/` that answers for an old address on a static host. */
export function stubFile(from: string): string {
  const path = from.replace(/^\//, '');
  if (path.endsWith('/') || path === '') return `${path}index.html`;
  return path.endsWith('.html') ? path : `${path}.html`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A page that sends its visitor on, also without scripts, and tells search engines where it went. */
function stub(to: string): string {
  const href = escapeHtml(to.startsWith('/') ? absoluteUrl(to) : to);
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>This page has moved</title>',
    `<link rel="canonical" href="${href}"><meta http-equiv="refresh" content="0; url=${escapeHtml(to)}">`,
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"></head>',
    `<body><p>This page has moved to <a href="${escapeHtml(to)}">${href}</a>.</p></body></html>\n`,
  ].join('');
}

/**
 * Writes a stub for every old address, from the list that the export left.
 * @returns how many were written
 * @throws when an old address is the address of a page
 */
export function writeRedirects(out: string): number {
  const list = join(out, LIST);
  const redirects = JSON.parse(readFileSync(list, 'utf8')) as Redirect[];
  rmSync(list);
  for (const { from, to } of redirects) {
    const file = join(out, stubFile(from));
    if (existsSync(file))
      throw new Error(`${from} cannot lead to ${to}: a page stands there already.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, stub(to));
  }
  return redirects.length;
}
