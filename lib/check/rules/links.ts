import { REMOVE_EMAIL } from '../../emails';
import { siteUrl } from '../../env';
import { error, type Finding, hint, type Problem, warning } from '../../problem';
import { suggest, suggestPath } from '../../suggest';
import { type SiteAddresses, shortForm } from '../addresses';
import { type CheckedDocument, publicationOn } from '../document';
import type { ContentLink } from '../links';
import { decode, listAnchors, relativeFix } from './link-fixes';

/** The document that holds a link, and the day as of which it is read. */
export interface LinkContext {
  site: SiteAddresses;
  document?: CheckedDocument;
  today: string;
}

const isHidden = (document: CheckedDocument | undefined, today: string): boolean =>
  document !== undefined && publicationOn(document, today) !== 'published';

/** Readers of a published page can't see one that is not, under any of its addresses. */
function judgePublication(
  { address, movedTo }: NonNullable<ReturnType<SiteAddresses['find']>>,
  { site, document, today }: LinkContext,
): Finding[] {
  const page = site.find((movedTo ?? address).replace(/#.*$/, ''));
  if (!isHidden(page?.document, today) || isHidden(document, today)) return [];
  const fix = 'Publish that page first, or leave the link out until then.';
  return [warning(`${page?.address} is not published yet.`, fix)];
}

/** @param address of the page; empty for the text's own */
function judgeAnchor(address: string, anchor: string, anchors?: ReadonlySet<string>): Finding[] {
  if (anchor === '' || anchors === undefined || anchors.has(anchor)) return [];
  const near = suggest(anchor, anchors);
  const fix = near
    ? `Write ${address}#${near}`
    : `Link to one of ${address ? 'its' : 'the'} headings: ${listAnchors(anchors)}`;
  return [error(`${address || 'This page'} has no place "#${anchor}".`, fix)];
}

function judgePath(url: string, context: LinkContext): Finding[] {
  const { site, document } = context;
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
    const report = isPart && site.isOfEmptyCollection(address) ? warning : error;
    return [report(`There is no page ${path}.`, fix)];
  }
  const suffix = anchor ? `#${anchor}` : '';
  const { address, movedTo } = found;
  const unpublished = judgePublication(found, context);
  if (movedTo !== undefined) {
    return [hint(`${path} has moved to ${movedTo}.`, `Write ${movedTo}${suffix}.`), ...unpublished];
  }
  const findings = judgeAnchor(address, decode(anchor), site.anchors(address));
  if (address !== decode(path)) {
    findings.push(hint(`${path} is an old form of the address.`, `Write ${address}${suffix}.`));
  }
  return [...findings, ...unpublished];
}

/**
 * Links of the site's own domain count as external, except where the page is on this site or would
 * be: the guides, which are below the same domain, are other sites.
 */
function judgeOwnDomain(url: URL, context: LinkContext): Finding[] {
  const { site } = context;
  if (url.hostname !== new URL(siteUrl).hostname) return [];
  const found = site.find(decode(url.pathname));
  if (!found) {
    if (!/^\/(?:blog|events|packages|people)\//.test(url.pathname)) return [];
    const fix = 'Link to a page that exists, or write the words without a link.';
    return [warning(`${url.href} is no page of this site.`, fix)];
  }
  const fix = `Write ${found.movedTo ?? found.address}${url.hash}: the link then works in previews, too.`;
  return [hint(`${url.href} is a page of this site.`, fix), ...judgePublication(found, context)];
}

function validate(url: string, context: LinkContext): Finding[] {
  if (url.startsWith('#')) {
    const own = context.document?.body.anchors;
    return own ? judgeAnchor('', decode(url.slice(1)), own) : [];
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
    const message = `"${url}" is a relative link, which breaks in lists and feeds.`;
    return [error(message, relativeFix(url, context.site))];
  }
  return judgePath(url, context);
}

/** Links into the site must lead to pages and places that exist; other sites are not asked here. */
export function checkLink(link: ContentLink, context: LinkContext): Problem[] {
  if (link.kind !== 'link' || link.url.trim() === '') return [];
  const { file, line, column, field } = link;
  // Fields of documents hold full addresses, also those of this site's past.
  if (context.document && field && !link.url.startsWith('/')) return [];
  const at = { file, line, column, ...(field ? { field } : {}), rule: 'link' };
  return validate(link.url, context).map((finding) => ({ ...at, ...finding }));
}
