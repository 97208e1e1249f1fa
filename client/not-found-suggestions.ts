import { nearestAddresses, wordsOfAddress } from '@/lib/nearest';
import { define } from './define';
import { siteAddress } from './site-address';

const MOST = 3;

/** A path from the root of the site, without the path below which the site stands. */
const below = (root: string, path: string): string => path.slice(root.length - 1);

/** The paths of all pages that search engines are told of, from the root of the site. */
async function knownPaths(): Promise<string[]> {
  const response = await fetch(siteAddress('/sitemap.xml'));
  if (!response.ok) throw new Error(`The list of pages: ${response.status}`);
  const text = await response.text();
  const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
  // A copy of the site may stand below another path than the one that the list is of.
  const root = paths.reduce((home, path) => (path.length < home.length ? path : home));
  return paths.map((path) => below(root, path));
}

/** On the 404 page: its words to search for, and the addresses that are most like it. */
class NotFoundSuggestions extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const lost = below(siteAddress('/'), location.pathname);
    if (input) input.value = wordsOfAddress(lost).join(' ');
    this.#suggest(lost).catch(() => {
      this.#say('The list of pages could not be loaded. The search finds them by their words.');
    });
  }

  async #suggest(lost: string): Promise<void> {
    const found = nearestAddresses(lost, await knownPaths(), MOST);
    this.#say(
      found.length === 0
        ? 'No page of this site has an address like this one.'
        : 'These addresses are most like the one that was asked for:',
    );
    this.querySelector('ul')?.replaceChildren(
      ...found.map((path) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = siteAddress(path);
        link.textContent = link.pathname;
        item.append(link);
        return item;
      }),
    );
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

define('not-found-suggestions', NotFoundSuggestions);
