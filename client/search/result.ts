import { languageOf } from '../../lib/blog/language';
import type { SearchHit } from '../../lib/search/document';
import { markWords, otherPlaces } from '../../lib/search/excerpt';
import { element } from '../element';
import { siteAddress } from '../site-address';

/** A result as a list item: its title is the link, so a screen reader hears no more than that. */
export function resultItem(hit: SearchHit): HTMLLIElement {
  const { id, type, title, description, lang, found } = hit;
  const terms = new Set(found.flatMap((word) => word.terms));
  const marked = (text: string): Array<string | Node> =>
    markWords(text, terms).map((piece) =>
      piece.found ? element('mark', {}, piece.text) : piece.text,
    );
  const href = id.startsWith('/') ? siteAddress(id) : id;
  const link = element('a', { href }, ...marked(title));
  const summary = element('p', {}, ...marked(description));
  for (const words of [link, summary]) Object.assign(words, languageOf({ lang }));
  const places = otherPlaces(hit).map(({ label, text }) =>
    element('p', { 'data-place': '' }, `${label}: `, ...marked(text)),
  );
  return element('li', {}, link, ' ', element('small', {}, type), summary, ...places);
}
