import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { splitDocument } from '@/lib/content/front-matter';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import { readContentFiles } from '@/lib/files';
import { readCatalog } from '@/lib/packages/read-catalog';
import { readContributors } from '@/lib/people/read-contributors';
import { FIXTURE_CONTENT } from './fixture';

/** A document of the content folder, as its file says. */
export interface SourceFile {
  slug: string;
  title: string;
  description: string;
  aliases: string[];
  /** The day of a post, or the start of an event; empty for pages. */
  date: string;
  /** Drafts and posts of a day to come. */
  hidden: boolean;
}

function documentsOf(root: string, folder: string): SourceFile[] {
  return readContentFiles(root, folder, '.mdx').map(({ file, text }) => {
    const fields = splitDocument(text).frontMatter.data as Record<string, unknown>;
    return {
      slug: file.replace(/^.*\//, '').replace(/\.mdx$/, ''),
      title: String(fields.title),
      description: String(fields.description),
      aliases: (fields.aliases ?? []) as string[],
      date: String(fields.date ?? fields.start ?? ''),
      hidden: fields.draft === true || String(fields.date ?? '') > utcDate(now()),
    };
  });
}

/** What a content folder holds, read from its files without the site's own collections. */
export function contentOf(root: string) {
  const dataFile = (name: string) => readContentFiles(root, 'data', name)[0]?.text ?? '[]';
  return {
    posts: documentsOf(root, 'blog'),
    events: documentsOf(root, 'events'),
    pages: documentsOf(root, 'pages'),
    packages: readCatalog(dataFile('packages.yml')).packages,
    people: readContributors(dataFile('contributors.yml')).people,
  };
}

/** What the pages show that these tests open. */
export const content = contentOf(FIXTURE_CONTENT);

const shown = <T extends SourceFile>(documents: T[]): T => {
  const found = documents.find(({ hidden }) => !hidden);
  if (!found) throw new Error('The content folder has no document to look at.');
  return found;
};

/** The oldest document that is out: it changes least. */
const oldest = (documents: SourceFile[]): string =>
  shown([...documents].sort((a, b) => a.date.localeCompare(b.date))).slug;

export const pageTypes: ReadonlyArray<[name: string, path: string]> = [
  ['home', '/'],
  ['blog', '/blog'],
  ['archive', '/blog/archive'],
  ['topic', '/blog/topics/learn'],
  ['post', `/blog/${oldest(content.posts)}`],
  ['events', '/events'],
  ['past events', '/events/past'],
  ['calendar', '/events/calendar'],
  ['event', `/events/${oldest(content.events)}`],
  ['packages', '/packages'],
  ['category', '/packages/categories/geospatial'],
  ['package', `/packages/${content.packages[0]?.slug}`],
  ['people', '/people'],
  ['person', '/people/lwasser'],
  ['peer review', '/peer-review'],
  ['metrics', '/peer-review/metrics'],
  ['partners', '/partners'],
  ['partner', '/partners/astropy'],
  ['connect', '/connect'],
  ...content.pages.map(({ slug }): [string, string] => [slug, `/${slug}`]),
  ['search', '/search'],
  ['not found', '/nowhere/at-all'],
];

/** The text that a page holds in its markup, before and without any script. */
export function textWithoutScripts(html: string): string {
  const bare = html.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ');
  return textOf(fromHtml(bare.replaceAll('<', ' <'))).replace(/\s+/g, ' ');
}
