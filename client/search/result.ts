import { languageOf } from '@/lib/blog/language';
import type { SearchResult } from '../../lib/search/document';
import { siteAddress } from '../site-address';

/** A result as a list item: its title is the link, so a screen reader hears no more than that. */
export function resultItem({ id, type, title, description, lang }: SearchResult): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = id.startsWith('/') ? siteAddress(id) : id;
  link.textContent = title;
  const label = document.createElement('small');
  label.textContent = type;
  const summary = document.createElement('p');
  summary.textContent = description;
  for (const words of [link, summary]) Object.assign(words, languageOf({ lang }));
  item.append(link, ' ', label, summary);
  return item;
}
