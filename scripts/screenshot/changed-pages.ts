import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf, pageType } from '../budget/weigh';

/** Pages that show one text each: lists change with every text they name. */
const TEXTS = new Set(['post', 'event', 'package', 'connect', 'other']);

/** The words of the text of a page, without what leads to other pages; undefined without a page. */
function wordsOf(folder: string, file: string): string | undefined {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  const html = readFileSync(path, 'utf8');
  const [text] = /<article\b.*<\/article>/s.exec(html) ?? /<main\b.*<\/main>/s.exec(html) ?? [html];
  return text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

/**
 * The pages of a text that a change is about.
 * @param before a built site without the change
 * @param after one with it
 * @returns addresses such as `/blog/a-post`: new pages, then those with other words than before
 */
export function changedPages(before: string, after: string): string[] {
  const changed = pagesOf(after)
    .filter((file) => TEXTS.has(pageType(file).name))
    .map((file) => ({ file, old: wordsOf(before, file) }))
    .filter(({ file, old }) => old !== wordsOf(after, file));
  return [
    ...changed.filter(({ old }) => old === undefined),
    ...changed.filter(({ old }) => old !== undefined),
  ].map(({ file }) => `/${file.replace(/\.html$/, '')}`);
}
