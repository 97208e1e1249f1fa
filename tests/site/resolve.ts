import { readFileSync } from 'node:fs';
import { siteUrl } from '@/lib/env';
import { listFiles } from '@/lib/files';
import { OUT } from '../support/pages';

/** Every file of `out/`. */
export const siteFiles: readonly string[] = listFiles(OUT);

const known = new Set(siteFiles);

/** Guides of pyOpenSci that are on the same host and are built elsewhere. */
const NEIGHBORS = /^\/(?:python-package-guide|software-peer-review|handbook)(?:\/|$)/;

/**
 * The file of `out/` that a host answers an address with.
 * @param address as it is written; relative ones are seen from `base`
 * @returns undefined for addresses of other sites, null for a file that is not there
 */
export function fileOf(address: string, base = '/'): string | null | undefined {
  const full = address.replace(/^webcal:/, 'https:');
  // Patterns of schemas look like addresses and are none.
  if (!URL.canParse(full, `${siteUrl}${base}`)) return undefined;
  const url = new URL(full, `${siteUrl}${base}`);
  if (url.origin !== new URL(siteUrl).origin || NEIGHBORS.test(url.pathname)) return undefined;
  const path = decodeURIComponent(url.pathname).slice(1);
  if (path === '') return 'index.html';
  return [path, `${path}.html`].find((file) => known.has(file)) ?? null;
}

/** The part of an address behind `#`; empty where there is none, or where it names a text. */
export function fragmentOf(address: string): string {
  const fragment = /#(.*)$/.exec(address)?.[1] ?? '';
  return decodeURIComponent(fragment.replace(/:~:.*$/, ''));
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** A text as its format means it: lines that calendars fold are one, entities are characters. */
function readText(file: string): string {
  const text = readFileSync(`${OUT}/${file}`, 'utf8');
  if (file.endsWith('.ics')) return text.replace(/\r\n[ \t]/g, '').replaceAll('\\n', ' ');
  return text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity);
}

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([whole, part]) => part ?? whole);

/** The addresses in a file that is no HTML: full ones anywhere, paths where the format has them. */
export function addressesIn(file: string): string[] {
  const text = readText(file);
  return [
    ...matches(text, /(?:https?|webcal):\/\/[^\s"'`<>()[\]{}\\,]+/g).map((address) =>
      address.replace(/[.;:]+$/, ''),
    ),
    ...(/\.(?:json|webmanifest)$/.test(file) ? matches(text, /"(\/[^"\s]*)"/g) : []),
    ...(file.endsWith('.css') ? matches(text, /url\(\s*["']?([^"')]+)["']?\s*\)/g) : []),
    // Feeds carry whole texts, whose links must be full addresses.
    ...(/\.xml$/.test(file) ? matches(text, /(?:href|src)="(\/[^"]*)"/g) : []),
  ];
}
