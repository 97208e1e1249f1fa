import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listFiles } from '@/lib/files';
import { groupBy } from '@/lib/group';
import { pageTypes } from './budgets';

/** What a page weighs, in bytes after brotli. */
export interface PageWeight {
  file: string;
  type: string;
  html: number;
  style: number;
  script: number;
}

export interface WeighedPage extends PageWeight {
  /** How many files its markup names: styles, scripts, pictures, frames and media. */
  files: number;
}

/** How hard to compress: `best` is what static hosts store, `fast` is never smaller. */
export type Effort = 'best' | 'fast';

const QUALITY: Record<Effort, number> = { best: 11, fast: 5 };

const sizes = new Map<string, number>();

function brotliSize(data: Buffer, effort: Effort): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY[effort] };
  return brotliCompressSync(data, { params }).length;
}

function assetSize(out: string, path: string): number {
  const file = join(out, path);
  const known = sizes.get(file);
  if (known !== undefined) return known;
  if (!existsSync(file)) throw new Error(`A page asks for ${path}, which is not in ${out}.`);
  const size = brotliSize(readFileSync(file), 'best');
  sizes.set(file, size);
  return size;
}

const EMBEDDED = /<(?:img|image|iframe|video|audio|embed|object)\b/g;

const addresses = (html: string, pattern: RegExp): string[] => [
  ...new Set([...html.matchAll(pattern)].flatMap((match) => match[1] ?? [])),
];

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

export function pageType(file: string): (typeof pageTypes)[number] {
  const type = pageTypes.find(({ files }) => files.test(file));
  if (!type) throw new Error(`${file} has no page type.`);
  return type;
}

export function weighPage(out: string, file: string, effort: Effort): WeighedPage {
  const html = readFileSync(join(out, file));
  const text = html.toString();
  const styles = addresses(text, /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="(\/[^"]+)"/g);
  const scripts = addresses(text, /<script\b[^>]*\bsrc="(\/[^"]+)"/g);
  return {
    file,
    type: pageType(file).name,
    html: brotliSize(html, effort),
    style: sum(styles.map((path) => assetSize(out, path))),
    script: sum(scripts.map((path) => assetSize(out, path))),
    files: styles.length + scripts.length + [...text.matchAll(EMBEDDED)].length,
  };
}

/** The files of a built site that are pages; redirect stubs are none. */
export function pagesOf(out: string): string[] {
  return listFiles(out)
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !readFileSync(join(out, file), 'utf8').includes('http-equiv="refresh"'));
}

/** Weighs every page of a built site, roughly. */
export function weighSite(out: string): WeighedPage[] {
  return pagesOf(out).map((file) => weighPage(out, file, 'fast'));
}

/** The page of each type that has most of something, in the order of their first pages. */
function mostByType<Page extends PageWeight>(
  pages: readonly Page[],
  amount: (page: Page) => number,
): Page[] {
  return [...groupBy(pages, ({ type }) => type).values()].map((group) =>
    group.reduce((most, page) => (amount(page) > amount(most) ? page : most)),
  );
}

export function heaviestByType<Page extends PageWeight>(pages: readonly Page[]): Page[] {
  return mostByType(pages, ({ html, style, script }) => html + style + script);
}

export function busiestByType(pages: readonly WeighedPage[]): WeighedPage[] {
  return mostByType(pages, ({ files }) => files);
}
