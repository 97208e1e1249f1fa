import type { Problem } from '../problem';
import type { SiteAddresses } from './addresses';
import { type CheckedDocument, isDraft } from './document';
import type { ContentLink } from './links';
import { checkBody } from './rules/body';
import { checkDates } from './rules/dates';
import { checkHeadings } from './rules/headings';
import { checkImage } from './rules/images';
import { checkLinkText } from './rules/link-texts';
import { checkLink } from './rules/links';
import { checkPlaceholders } from './rules/placeholders';
import { checkWording } from './rules/wording';

/** The rules that look at one document and at nothing else. */
export function checkAlone(document: CheckedDocument, today: string): Problem[] {
  return [
    ...checkBody(document),
    ...checkHeadings(document),
    ...checkDates(document, today),
    ...checkPlaceholders(document),
    ...checkWording(document),
  ];
}

/** Links of one place, checked together with what its document is. */
export function checkLinks(
  links: readonly ContentLink[],
  site: SiteAddresses,
  images: ReadonlySet<string>,
  today: string,
  document?: CheckedDocument,
  awaited: ReadonlySet<string> = new Set(),
): Problem[] {
  const title = document?.kind === 'package note' ? undefined : document?.valid.title;
  const context = { images, awaited, isDraft: document !== undefined && isDraft(document) };
  return links.flatMap((link) => [
    ...checkLink(link, { site, document, today }),
    ...checkLinkText(link),
    ...checkImage(link, { ...context, ...(title ? { title } : {}) }),
  ]);
}
