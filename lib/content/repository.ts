import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Event, PackageNote, Page, Post } from 'contentlayer/generated';

/**
 * The documents as Contentlayer types them: fields from the schema, `slug` (the file name without
 * its extension), `file` (its path from the content folder) and `body.raw` (MDX).
 */
export type PostDocument = Post;
export type EventDocument = Event;
export type PageDocument = Page;

interface Generated {
  allPosts: Post[];
  allEvents: Event[];
  allPages: Page[];
  allPackageNotes: PackageNote[];
}

function readGenerated(): Generated {
  const read = (type: string) =>
    JSON.parse(
      readFileSync(join(process.cwd(), '.contentlayer', 'generated', type, '_index.json'), 'utf8'),
    );
  return {
    allPosts: read('Post'),
    allEvents: read('Event'),
    allPages: read('Page'),
    allPackageNotes: read('PackageNote'),
  };
}

// A build reads the documents from their files: bundled, they would be compiled again with all code
// around them whenever a text changes. In development the bundler watches them.
const generated: Generated =
  process.env.NODE_ENV === 'production' ? readGenerated() : await import('contentlayer/generated');

/** Every post, drafts and scheduled ones included, in no particular order. */
export const postDocuments = generated.allPosts;

/** Every event, drafts included, in no particular order. */
export const eventDocuments = generated.allEvents;

export const pageDocuments = generated.allPages;

/** The longer texts about packages. */
export const packageNotes = generated.allPackageNotes;
