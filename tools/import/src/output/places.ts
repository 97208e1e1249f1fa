import { siteUrl } from '@/lib/env';
import { safeDecode } from '../mdx/headings';
import { addressesTaken } from '../source/taken';
import type { Converted, Task } from '../task';
import { findCode } from '../text/code';
import { Mask } from '../text/mask';

const LINK = /(?<=\]\(|href=")(\/[^\s)"#?]*)(#[^\s)"]*)?/g;

/**
 * Fixes links from one new document to another once all are known: places have other ids here, and
 * what could not be converted is no page.
 * @param isSitePage tells pages of the new site whose places nobody knows
 */
export function fixLinksBetween(
  results: readonly Converted[],
  documents: readonly Task[],
  isSitePage: (path: string) => boolean,
): void {
  const byFile = new Map(results.map((result) => [result.file, result]));
  const pages = new Map<string, { old: string; result: Converted | undefined }>();
  for (const { source, addresses } of documents) {
    const result = byFile.get(source.file);
    for (const page of addressesTaken(source, addresses)) {
      pages.set(page, { old: addresses.old, result });
    }
  }
  for (const { written, notes } of results) {
    for (const document of written) {
      const mask = new Mask();
      const text = mask.hide(document.text, findCode(document.text));
      const fixed = text.replace(LINK, (found, path: string, hash = '') => {
        const target = pages.get(path);
        if (target?.result?.failure !== undefined) return `${siteUrl}${target.old}${hash}`;
        const isKnown = target !== undefined || isSitePage(path);
        if (hash === '' || !isKnown) return found;
        const place = target?.result?.places?.get(safeDecode(hash.slice(1)).toLowerCase());
        if (place !== undefined) return `${path}#${place}`;
        notes.add('changed', found, 'that page has no such place; the link leads to its top');
        return path;
      });
      document.text = mask.show(fixed);
    }
  }
}
