import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventFields } from './schema/event';
import type { PackageNoteFields, PageFields } from './schema/page';
import type { PostFields } from './schema/post';

/** A document of the content folder: its checked front matter and its MDX body. */
export interface ContentDocument<Fields> {
  /** The last part of its address, from the file's name. */
  slug: string;
  /** Path from the content folder. */
  file: string;
  fields: Fields;
  body: string;
}

/** What Contentlayer generates for every kind of document. */
interface GeneratedDocument {
  _raw: { sourceFilePath: string; sourceFileName: string };
  body: { raw: string };
  fields: unknown;
}

/** A list that Contentlayer generated, from its file. */
function readList(type: string): GeneratedDocument[] {
  const file = join(process.cwd(), '.contentlayer', 'generated', type, '_index.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * A build reads the documents from their files: bundled, they would be compiled anew with all code
 * around them whenever a text changes. In development the bundler watches them.
 */
const generated =
  process.env.NODE_ENV === 'production'
    ? {
        allPosts: readList('Post'),
        allEvents: readList('Event'),
        allPages: readList('Page'),
        allPackageNotes: readList('PackageNote'),
      }
    : await import('contentlayer/generated');

function fromGenerated<Fields>(documents: GeneratedDocument[]): ContentDocument<Fields>[] {
  return documents.map((document) => ({
    slug: document._raw.sourceFileName.replace(/\.mdx$/, ''),
    file: document._raw.sourceFilePath,
    fields: document.fields as Fields,
    body: document.body.raw,
  }));
}

/** Every post, drafts and scheduled ones included, in no particular order. */
export const postDocuments = fromGenerated<PostFields>(generated.allPosts);

/** Every event, drafts included, in no particular order. */
export const eventDocuments = fromGenerated<EventFields>(generated.allEvents);

/** Every standing page. */
export const pageDocuments = fromGenerated<PageFields>(generated.allPages);

/** The longer texts about packages. */
export const packageNotes = fromGenerated<PackageNoteFields>(generated.allPackageNotes);
