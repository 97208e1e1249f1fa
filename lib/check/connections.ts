import { basename } from 'node:path';
import { readYaml } from '../content/yaml';
import type { ContentFile } from '../files';
import { imageAddress } from '../images/address';
import { avatarPlaces, type ImagePlace, imagePlaces, readImageFiles } from '../images/image-files';
import type { Package } from '../packages/types';
import type { Person } from '../people/types';
import type { Problem } from '../problem';
import { type SiteParts, siteAddresses } from './addresses';
import { readAwaitedImages } from './awaited-images';
import { yamlOf } from './data-file';
import type { CheckedDocument } from './document';
import { checkLinks } from './document-rules';
import { type ContentLink, linksOf, linksOfData } from './links';
import { readRoutes } from './read-routes';
import { type Alias, aliasesOf, checkAliases, listedAliases } from './rules/aliases';
import { checkAvatars } from './rules/avatars';
import { checkImageFiles } from './rules/image-files';

/** The parts of a content folder that refer to one another. */
export interface Content {
  root: string;
  project: string;
  documents: readonly CheckedDocument[];
  dataFiles: readonly ContentFile[];
  packages: readonly Package[];
  people: readonly Person[];
  teams: readonly string[];
  /** The day as of which links to unpublished pages are checked. */
  today: string;
  isChosen(file: { file: string }): boolean;
}

/** pyosMeta's files link to other sites only, and are checked by their readers. */
const OWN_DATA = /^data\/(?!packages\.yml$|contributors\.yml$)/;

/** Old addresses, from documents and from `redirects.yml`. */
const allAliases = ({
  documents,
  dataFiles,
}: Pick<Content, 'documents' | 'dataFiles'>): Alias[] => [
  ...aliasesOf(documents),
  ...listedAliases(dataFiles),
];

/** What addresses the site has, except for those of images. */
export function partsOf(
  content: Omit<Content, 'root' | 'today' | 'isChosen'>,
): Omit<SiteParts, 'images'> {
  const partners = yamlOf(content.dataFiles, 'partners.yml')?.data;
  return {
    ...content,
    routes: readRoutes(content.project),
    partners: Array.isArray(partners)
      ? partners.flatMap((entry) => entry?.id ?? []).map(String)
      : [],
    redirects: new Map(allAliases(content).map(({ from, to }) => [from, to ?? '/'])),
  };
}

const addressesOf = (links: readonly ContentLink[]): Set<string> =>
  new Set(links.map(({ url, file }) => imageAddress(url, file)));

/** Whether a document shows an image; one whose text does not parse may show each that it names. */
function findUses(documents: readonly CheckedDocument[], known: ReadonlySet<string>) {
  const shown = new Set([...known, ...addressesOf(documents.flatMap(linksOf))]);
  const unread = documents.filter(({ body }) => body.issues.length > 0);
  return ({ path }: ImagePlace): boolean =>
    shown.has(`/images/${path}`) || unread.some(({ text }) => text.includes(basename(path)));
}

/** Everything in a content folder that leads from one file to another: links, images, old addresses. */
export function checkConnections(content: Content): Problem[] {
  const { root, documents, dataFiles, people, teams, today, isChosen } = content;
  const places = imagePlaces(root);
  const images = new Set(places.map(({ path }) => path));
  const site = siteAddresses({ ...partsOf(content), images });
  const awaited = readAwaitedImages(root);
  const chosen = documents.filter(isChosen);
  const byDocument = chosen.map((document) => ({ document, links: linksOf(document) }));
  const dataLinks = dataFiles
    .filter(({ file }) => OWN_DATA.test(file))
    .flatMap(({ file, text }) => linksOfData(file, readYaml(text)));
  const shown = addressesOf([...byDocument.flatMap(({ links }) => links), ...dataLinks]);
  const isShown = ({ path }: ImagePlace) => shown.has(`/images/${path}`);
  // An image that was chosen by itself may be shown by any document.
  const isUsed = places.some((place) => isChosen(place) && !isShown(place))
    ? findUses(documents, shown)
    : isShown;
  return [
    ...byDocument.flatMap(({ document, links }) =>
      checkLinks(links, site, images, today, document, awaited),
    ),
    ...checkLinks(dataLinks.filter(isChosen), site, images, today),
    ...checkImageFiles(
      readImageFiles(
        root,
        places.filter((place) => isChosen(place) || isShown(place)),
      ),
      isUsed,
    ),
    ...checkAvatars(readImageFiles(root, avatarPlaces(root).filter(isChosen)), [
      ...teams,
      ...people.map(({ handle }) => handle),
    ]),
    ...checkAliases(allAliases(content), site),
  ];
}

/** The image files that documents show, as paths from the content folder. */
export function imagesShownIn(documents: readonly CheckedDocument[], root: string): Set<string> {
  const shown = addressesOf(documents.flatMap(linksOf));
  const places = imagePlaces(root).filter(({ path }) => shown.has(`/images/${path}`));
  return new Set(places.map(({ file }) => file));
}
