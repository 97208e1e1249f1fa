import { languageOf } from '@/lib/blog/language';
import type { SearchResult } from '../../lib/search/document';
import { element } from '../element';
import { siteAddress } from '../site-address';

/** A result as a list item: its title is the link, so a screen reader hears no more than that. */
export function resultItem({ id, type, title, description, lang }: SearchResult): HTMLLIElement {
  const link = element('a', { href: id.startsWith('/') ? siteAddress(id) : id }, title);
  const summary = element('p', {}, description);
  for (const words of [link, summary]) Object.assign(words, languageOf({ lang }));
  return element('li', {}, link, ' ', element('small', {}, type), summary);
}
