import { nearestAddresses, wordsOfAddress } from '@/lib/nearest';
import { define } from './define';
import { siteAddress } from './site-address';

const MOST = 3;

/** The paths of all pages that are found by search engines. */
async function knownPaths(): Promise<string[]> {
  const response = await fetch(siteAddress('/sitemap.xml'));
  if (!response.ok) throw new Error(`The list of pages: ${response.status}`);
  const text = await response.text();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
}

/** On the page of a lost address: its words to search for, and the addresses that are most like it. */
class LostAddress extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (input) input.value = wordsOfAddress(location.pathname).join(' ');
    this.#suggest().catch(() => {
      this.#say('The list of pages could not be loaded. The search finds them by their words.');
    });
  }

  async #suggest(): Promise<void> {
    const found = nearestAddresses(location.pathname, await knownPaths(), MOST);
    this.#say(
      found.length === 0
        ? 'No page of this site has an address like this one.'
        : 'These addresses are most like the one that was asked for:',
    );
    this.querySelector('ul')?.replaceChildren(
      ...found.map((path) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = path;
        link.textContent = path;
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

define('lost-address', LostAddress);
