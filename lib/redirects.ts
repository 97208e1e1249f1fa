import { getPosts } from './blog';
import { readData } from './content/data';
import type { Data } from './content/schema/data';
import { getEvents } from './events';
import { urls } from './urls';

/** An old address and the page that took its place. */
export type Redirect = Data<'redirects'>[number];

/** Old and new address of everything that has moved; an alias that is still the page's own is none. */
export function getRedirects(): Redirect[] {
  const moved = (to: string, aliases: readonly string[]) => aliases.map((from) => ({ from, to }));
  return [
    ...getPosts().flatMap(({ slug, aliases }) => moved(urls.post(slug), aliases)),
    ...getEvents().flatMap(({ slug, aliases }) => moved(urls.event(slug), aliases)),
    ...readData('redirects'),
  ].filter(({ from, to }) => from.replace(/(?:\/index)?\.html$|\/$/, '') !== to);
}
