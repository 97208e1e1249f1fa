import { REMOVE_EMAIL } from '../../emails';
import { siteUrl } from '../../env';
import type { Problem } from '../../problem';
import { suggest, suggestPath } from '../../suggest';
import { type SiteAddresses, shortForm } from '../addresses';
import { type CheckedDocument, publicationOn } from '../document';
import type { ContentLink } from '../links';

/** The document that holds a link, and the day as of which it is read. */
export interface LinkContext {
  site: SiteAddresses;
  document?: CheckedDocument;
  today: string;
}

type Finding = Pick<Problem, 'severity' | 'message' | 'fix'>;

const error = (message: string, fix: string): Finding => ({ severity: 'error', message, fix });
const warning = (message: string, fix: string): Finding => ({
  severity: 'warning',
  message,
  fix,
});
const hint = (message: string, fix: string): Finding => ({ severity: 'hint', message, fix });

const isHidden = (document: CheckedDocument | undefined, today: string): boolean =>
  document !== undefined && publicationOn(document, today) !== 'published';

function judgeAnchor(address: string, anchor: string, { site }: LinkContext): Finding[] {
  const anchors = site.anchors(address);
  if (anchor === '' || anchors === undefined || anchors.has(anchor)) return [];
  const near = suggest(anchor, anchors);
  const fix = near
    ? `Write ${address}#${near}`
    : `Link to one of its headings: ${listAnchors(anchors)}`;
  return [error(`${address} has no place "#${anchor}".`, fix)];
}

/** Decodes `%20` and its like; an address that does not decode stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function judgePath(url: string, context: LinkContext): Finding[] {
  const { site, document, today } = context;
  const { path = '', anchor = '' } =
    /^(?<path>[^?#]*)(?:\?[^#]*)?(?:#(?<anchor>.*))?$/.exec(url)?.groups ?? {};
  const found = site.find(decode(path));
  if (!found) {
    const near = suggestPath(shortForm(path), site.known);
    const list = site.known.find((known) => path.startsWith(`${known}/`));
    const page = list ? `one of the pages that ${list} lists` : 'a page that exists';
    const fix = near
      ? `Write ${near}${anchor ? `#${anchor}` : ''}, or the full address of another site.`
      : `Link to ${page}, or write the full address of another site.`;
    const address = shortForm(decode(path));
    // A folder without a single document is being set up, or holds a part of a site. Of standing
    // pages this is taken for granted only in the data, whose links lead to several of them.
    const isPart = document === undefined || /^\/[^/]+\/./.test(address);
    const validate = isPart && site.isOfEmptyCollection(address) ? warning : error;
    return [validate(`There is no page ${path}.`, fix)];
  }
  const suffix = anchor ? `#${anchor}` : '';
  if (found.movedTo !== undefined) {
    return [hint(`${path} has moved to ${found.movedTo}.`, `Write ${found.movedTo}${suffix}.`)];
  }
  const findings = judgeAnchor(found.address, decode(anchor), context);
  if (found.address !== decode(path)) {
    findings.push(
      hint(`${path} is an old form of the address.`, `Write ${found.address}${suffix}.`),
    );
  }
  if (isHidden(found.document, today) && !isHidden(document, today)) {
    const fix = 'Publish that page first, or leave the link out until then.';
    findings.push(warning(`${found.address} is not published yet.`, fix));
  }
  return findings;
}

/**
 * Links of the site's own domain count as external, except where the page is on this site or would
 * be: the guides, which are below the same domain, are other sites.
 */
function judgeOwnDomain(url: URL, { site }: LinkContext): Finding[] {
  if (url.hostname !== new URL(siteUrl).hostname) return [];
  const found = site.find(decode(url.pathname));
  if (!found) {
    if (!/^\/(?:blog|events|packages|people)\//.test(url.pathname)) return [];
    const fix = 'Link to a page that exists, or write the words without a link.';
    return [warning(`${url.href} is no page of this site.`, fix)];
  }
  return [
    hint(
      `${url.href} is a page of this site.`,
      `Write ${found.movedTo ?? found.address}${url.hash}: the link then works in previews, too.`,
    ),
  ];
}

const listAnchors = (anchors: ReadonlySet<string>): string =>
  [...anchors]
    .slice(0, 8)
    .map((anchor) => `#${anchor}`)
    .join(', ') || 'there are none yet.';

/** The address that a relative link probably means. */
function relativeFix(url: string, { site }: LinkContext): string {
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

function validate(url: string, context: LinkContext): Finding[] {
  if (url.startsWith('#')) {
    const anchor = decode(url.slice(1));
    const own = context.document?.body.anchors;
    if (!own || anchor === '' || own.has(anchor)) return [];
    const near = suggest(anchor, own);
    const fix = near ? `Write #${near}` : `Link to one of the headings: ${listAnchors(own)}`;
    return [error(`This page has no place "#${anchor}".`, fix)];
  }
  if (url.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(url)) {
    const absolute = URL.canParse(url) ? new URL(url) : undefined;
    if (/^https?:/i.test(url) && !absolute) {
      return [error(`"${url}" is not a web address.`, 'Write it as https://example.org/page.')];
    }
    return absolute ? judgeOwnDomain(absolute, context) : [];
  }
  if (/^[^/\s@]+@[^/\s@]+\.[^/\s@]+$/.test(url)) {
    return [error(`"${url}" is an e-mail address.`, REMOVE_EMAIL)];
  }
  if (!url.startsWith('/')) {
    return [
      error(
        `"${url}" is a relative link, which breaks in lists and feeds.`,
        relativeFix(url, context),
      ),
    ];
  }
  return judgePath(url, context);
}

/** Links into the site must lead to pages and places that exist; other sites are not asked here. */
export function checkLink(link: ContentLink, context: LinkContext): Problem[] {
  if (link.kind !== 'link' || link.url.trim() === '') return [];
  const { file, line, column, field } = link;
  // Fields of documents hold full addresses, also those of this site's past.
  if (context.document && field && !link.url.startsWith('/')) return [];
  return validate(link.url, context).map((finding) => ({
    file,
    line,
    column,
    ...(field ? { field } : {}),
    rule: 'link',
    ...finding,
  }));
}
