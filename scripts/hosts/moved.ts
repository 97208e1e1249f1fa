import { addressOf, shortForm } from '@/lib/check/addresses';
import { type CheckedDocument, oldAddresses, publicationOn } from '@/lib/check/document';
import type { Redirect } from '@/lib/redirects';

/**
 * Every old address in its short form, with the page that took its place, as hosts with clean
 * addresses look them up. Documents of a later day count, so that nothing changes with the date.
 * @param more the redirects of `redirects.yml`
 */
export function movedAddresses(
  documents: readonly CheckedDocument[],
  more: readonly Redirect[],
): Redirect[] {
  const own = documents
    // Scheduled posts count: their old addresses lead to them once they are published.
    .filter((document) => publicationOn(document, '') !== 'draft')
    .flatMap((document) => {
      const to = addressOf(document);
      return to === undefined ? [] : oldAddresses(document).map((from) => ({ from, to }));
    });
  const byAddress = new Map(
    [...own, ...more].map(({ from, to }) => [shortForm(from), to] as const),
  );
  return [...byAddress]
    .map(([from, to]) => ({ from, to }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
