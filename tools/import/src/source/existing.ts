import { splitDocument } from '@/lib/content/front-matter';
import { isEntry, readTexts } from '@/lib/data/loose';
import { readContentFiles } from '@/lib/files';
import { knownRedirects } from '../output/redirects';
import type { Task } from '../task';
import { barePath, newPath } from './addresses';

const FOLDERS = { blog: '/blog/', events: '/events/', pages: '/' } as const;

const pageOf = (base: string, file: string): string =>
  `${base}${file.replace(/^.*\/|\.mdx$/g, '')}`;

/** Pairs of an old address and the page of a content folder that names it, before an import. */
const readNamed = (to: string): Array<[from: string, page: string]> =>
  Object.entries(FOLDERS).flatMap(([folder, base]) =>
    readContentFiles(to, folder, '.mdx').flatMap(({ file, text }) => {
      const page = pageOf(base, file);
      const { data } = splitDocument(text).frontMatter;
      const fields = isEntry(data) ? data : {};
      const source = isEntry(fields.source) ? readTexts(fields.source.url) : [];
      const paths = source.filter((url) => URL.canParse(url)).map((url) => new URL(url).pathname);
      return [...readTexts(fields.aliases), ...paths].map((from): [string, string] => [from, page]);
    }),
  );

/** The old addresses that documents of a content folder name, before an import. */
export const readAliases = (to: string): string[] => readNamed(to).map(([from]) => from);

/** The pages that old addresses lead to in a content folder before an import. */
export function readExisting(to: string): Map<string, string> {
  const redirects = knownRedirects(to).map(({ from, to }): [string, string] => [from, to]);
  return new Map(
    [...redirects, ...readNamed(to)]
      .map(([from, page]): [string, string] => [barePath(from), page])
      .filter(([from]) => from !== '/'),
  );
}

/** The addresses of the documents of a content folder, before an import. */
export const readPages = (to: string): Set<string> =>
  new Set(
    Object.entries(FOLDERS).flatMap(([folder, base]) =>
      readContentFiles(to, folder, '.mdx').map(({ file }) => pageOf(base, file)),
    ),
  );

/**
 * The page that a content folder already has for a document under another address.
 * @param written addresses of everything that this import writes
 * @param pages addresses of the folder's documents: one at the document's own address is the same
 */
export function existingPage(
  { addresses: { role, slug, old, aliases } }: Task,
  existing: ReadonlyMap<string, string>,
  written: ReadonlySet<string>,
  pages: ReadonlySet<string>,
): string | undefined {
  const own = newPath(role, slug);
  if (pages.has(own)) return undefined;
  const found = [old, ...aliases].map((from) => existing.get(barePath(from)));
  return found.find((page) => page !== undefined && page !== own && !written.has(page));
}
