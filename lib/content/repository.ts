import { allEvents, allPackageNotes, allPages, allPosts } from 'contentlayer/generated';
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

function fromGenerated<Fields>(documents: GeneratedDocument[]): ContentDocument<Fields>[] {
  return documents.map((document) => ({
    slug: document._raw.sourceFileName.replace(/\.mdx$/, ''),
    file: document._raw.sourceFilePath,
    fields: document.fields as Fields,
    body: document.body.raw,
  }));
}

/** Every post, drafts and scheduled ones included, in no particular order. */
export const postDocuments = fromGenerated<PostFields>(allPosts);

/** Every event, drafts included, in no particular order. */
export const eventDocuments = fromGenerated<EventFields>(allEvents);

/** Every standing page. */
export const pageDocuments = fromGenerated<PageFields>(allPages);

/** The longer texts about packages. */
export const packageNotes = fromGenerated<PackageNoteFields>(allPackageNotes);
