import { addressOf, shortForm } from '@/lib/check/addresses';
import type { CheckedDocument } from '@/lib/check/front-matter';
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
    .filter(({ fields }) => fields && fields.draft !== true)
    .flatMap((document) => {
      const to = addressOf(document);
      const aliases = (document.fields?.aliases ?? []) as string[];
      return to === undefined ? [] : aliases.map((from) => ({ from, to }));
    });
  const byAddress = new Map(
    [...own, ...more].map(({ from, to }) => [shortForm(from), to] as const),
  );
  return [...byAddress]
    .map(([from, to]) => ({ from, to }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
