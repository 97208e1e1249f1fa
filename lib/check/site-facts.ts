import { readContentFiles } from '../files';
import { imageAddress } from '../images/address';
import { addressOf, type SiteTable, siteTable } from './addresses';
import { readBotFiles, teamHandles } from './bot-files';
import { partsOf } from './connections';
import { publicationOn } from './document';
import { linksOf } from './links';
import { namesIn, readDocuments } from './read-content';
import type { KnownNames } from './rules/references';

/** What the check of one text has to know of the published site, as JSON can hold it. */
export interface SiteFacts {
  known: KnownNames;
  table: SiteTable;
  /** The anchors of published texts, by address. */
  anchors: Record<string, string[]>;
}

/**
 * Gathers what the check of one text has to know of the published site; nothing of drafts.
 * @param root the content folder
 * @param project the folder that holds the routes of the site
 * @param today the day, in UTC, as of which texts are published
 */
export function readSiteFacts(root: string, project: string, today: string): SiteFacts {
  const dataFiles = readContentFiles(root, 'data', '.yml').filter(({ unread }) => !unread);
  const documents = readDocuments(root)
    .map(({ document }) => document)
    .filter((document) => document.fields && publicationOn(document, today) === 'published');
  const content = {
    ...readBotFiles(dataFiles, [], false),
    project,
    documents,
    dataFiles,
    teams: teamHandles(dataFiles),
  };
  const images = documents
    .flatMap(linksOf)
    .filter(({ kind }) => kind === 'image')
    .map(({ url, file }) => imageAddress(url, file).replace(/^\/images\//, ''));
  return {
    known: namesIn(content),
    table: siteTable({ ...partsOf(content), images: new Set(images) }),
    anchors: Object.fromEntries(
      documents.map((document) => [addressOf(document) ?? '', [...document.body.anchors]]),
    ),
  };
}
