import { type EventFields, eventSchema } from './event';
import { type PackageNoteFields, type PageFields, packageNoteSchema, pageSchema } from './page';
import { type PostFields, postSchema } from './post';

/** The fields of each kind of document, with defaults filled in. */
export interface FieldsOf {
  post: PostFields;
  event: EventFields;
  page: PageFields;
  'package note': PackageNoteFields;
}

export type DocumentKind = keyof FieldsOf;

/** Every kind of document: the folder of its files and the schema of its front matter. */
export const documentKinds = {
  post: { folder: 'blog', schema: postSchema },
  event: { folder: 'events', schema: eventSchema },
  page: { folder: 'pages', schema: pageSchema },
  'package note': { folder: 'packages', schema: packageNoteSchema },
} as const;

export const kindNames: readonly DocumentKind[] = ['post', 'event', 'page', 'package note'];

export function kindOfFolder(folder: string): DocumentKind | undefined {
  return kindNames.find((kind) => documentKinds[kind].folder === folder);
}
