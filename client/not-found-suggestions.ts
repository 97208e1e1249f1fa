import { nearestAddresses, wordsOfAddress } from '@/lib/nearest';
import { define } from './define';
import { element } from './element';
import { load } from './load';
import { siteAddress } from './site-address';

const MOST = 3;

/** A path from the root of the site, without the base path. */
const below = (root: string, path: string): string => path.slice(root.length - 1);

async function knownPaths(): Promise<string[]> {
  const text = await (await load('/sitemap.xml')).text();
  const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
  // A copy of the site may have another base path than its sitemap.
  const root = paths.reduce((home, path) => (path.length < home.length ? path : home));
  return paths.map((path) => below(root, path));
}

/** The part of the site that a page is in, such as `Peer review`; empty for a page at its root. */
function partOf(path: string): string {
  const [, folder = '', page] = path.split('/');
  return page ? folder.charAt(0).toUpperCase() + folder.slice(1).replaceAll('-', ' ') : '';
}

/**
 * The heading of a page of this site, or its path where it can't be read. The browser reads the
 * page, because the policy of pages forbids scripts to parse text as HTML.
 */
function titleOf(path: string): Promise<string> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.addEventListener('loadend', () => {
      const page = request.status === 200 ? request.responseXML : null;
      resolve(page?.querySelector('h1')?.textContent?.trim() || path);
    });
    request.open('GET', siteAddress(path));
    request.responseType = 'document';
    request.send();
  });
}

/** Searches for the words of the missing address, and lists the most similar pages. */
class NotFoundSuggestions extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const missing = below(siteAddress('/'), location.pathname);
    if (input) input.value = wordsOfAddress(missing).join(' ');
    this.#suggest(missing).catch(() => {
      this.#say('We couldn’t load suggestions. Try the search instead.');
    });
  }

  async #suggest(missing: string): Promise<void> {
    const found = nearestAddresses(missing, await knownPaths(), MOST);
    const titles = await Promise.all(found.map(titleOf));
    this.#say(found.length === 0 ? 'No similar pages.' : 'Did you mean:');
    this.querySelector('ul')?.replaceChildren(
      ...found.map((path, index) => {
        const link = element('a', { href: siteAddress(path) }, titles[index] ?? path);
        return element('li', {}, link, ' ', element('small', {}, partOf(path)));
      }),
    );
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

define('not-found-suggestions', NotFoundSuggestions);
