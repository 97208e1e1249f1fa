import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listFiles } from '@/lib/content/files';
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

const addresses = (html: string, pattern: RegExp): string[] => [
  ...new Set([...html.matchAll(pattern)].flatMap((match) => match[1] ?? [])),
];

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The page's type, by the place of its file. */
export function pageType(file: string): (typeof pageTypes)[number] {
  const type = pageTypes.find(({ files }) => files.test(file));
  if (!type) throw new Error(`${file} has no page type.`);
  return type;
}

/** Weighs one page with the styles and scripts that its markup asks for. */
export function weighPage(out: string, file: string, effort: Effort): PageWeight {
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
  };
}

/** The files of a built site that are pages; redirect stubs are none. */
export function pagesOf(out: string): string[] {
  return listFiles(out)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .filter((file) => !readFileSync(join(out, file), 'utf8').includes('http-equiv="refresh"'));
}

/** Weighs every page of a built site, roughly. */
export function weighSite(out: string): PageWeight[] {
  return pagesOf(out).map((file) => weighPage(out, file, 'fast'));
}

/** The heaviest page of each type, in the order of the types. */
export function heaviestByType(pages: readonly PageWeight[]): PageWeight[] {
  const total = ({ html, style, script }: PageWeight): number => html + style + script;
  return [...groupBy(pages, ({ type }) => type).values()].map((group) =>
    group.reduce((heaviest, page) => (total(page) > total(heaviest) ? page : heaviest)),
  );
}
