import { type SiteAddresses, shortForm } from '../addresses';

/** Decodes `%20` and its like; an address that does not decode stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The first places of a page, for messages. */
export const listAnchors = (anchors: ReadonlySet<string>): string =>
  [...anchors]
    .slice(0, 8)
    .map((anchor) => `#${anchor}`)
    .join(', ') || 'there are none yet.';

/** The address that a relative link probably means. */
export function relativeFix(url: string, site: SiteAddresses): string {
  const [path = '', anchor] = url.split('#');
  const scheme = /^https?(?=:?\/)/i.exec(url)?.[0];
  if (scheme) return `Write ${url.replace(/^https?:?\/+/i, `${scheme}://`)}`;
  const suffix = anchor ? `#${anchor}` : '';
  const name = shortForm(`/${path.replace(/^(?:\.{1,2}\/)+/, '').replace(/\.mdx?$/, '')}`);
  const found = site.known.find((known) => known === name || known.endsWith(name));
  if (found) return `Write ${found}${suffix}`;
  const isDomain = /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(url) && !/\.(?:html?|mdx?)$/.test(path);
  return isDomain
    ? `Write https://${url}`
    : 'Start with a slash for a page of this site, as in /blog/its-name, or with https://.';
}
