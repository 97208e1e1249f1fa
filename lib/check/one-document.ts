import { kindOfFolder } from '../content/schema';
import { readForCheck } from '../mdx/read-for-check';
import { byPlace, type Problem } from '../problem';
import { readAddresses } from './addresses';
import { checkAlone, checkLinks } from './document-rules';
import { readDocument } from './front-matter/read-document';
import { linksOf } from './links';
import { checkMentions } from './rules/mentions';
import { checkPrivacy } from './rules/privacy';
import { checkReferences } from './rules/references';
import { checkSlugs } from './rules/slugs';
import type { SiteFacts } from './site-facts';

/**
 * Checks one document without reading a file, as the check of the content folder does. Spelling,
 * image files, and what only a comparison with other texts shows are left to that check.
 * @param content its file, such as `blog/my-post.mdx`, and its text
 * @param images paths below `/images/` of images that come with it
 * @param today the day, in UTC
 */
export function checkOneDocument(
  content: { file: string; text: string },
  { known, table, anchors }: SiteFacts,
  images: readonly string[],
  today: string,
): Problem[] {
  const kind = kindOfFolder(content.file.replace(/\/.*$/, ''));
  if (!kind) throw new Error(`No kind of document is in ${content.file}.`);
  const { document, problems } = readDocument(content, kind, (body) => readForCheck(body).analysis);
  const site = readAddresses(table, {
    anchors: (address) => (anchors[address] ? new Set(anchors[address]) : undefined),
  });
  const shown = new Set([...(table.values['/images'] ?? []), ...images]);
  return [
    ...problems,
    ...checkAlone(document, today),
    ...checkPrivacy(document),
    ...checkSlugs([document]),
    ...checkReferences([document], known),
    ...checkMentions([document], known),
    ...checkLinks(linksOf(document), site, shown, today, document),
  ].sort(byPlace);
}
