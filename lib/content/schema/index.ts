import type { z } from 'zod';
import { eventShape } from './event';
import { packageNoteSchema, pageSchema } from './page';
import { postSchema } from './post';

/** A kind of document: the folder of its files and the fields of its front matter. */
export interface DocumentType {
  name: 'post' | 'event' | 'page' | 'package note';
  /** Folder below the content folder. */
  folder: string;
  shape: z.ZodObject;
}

export const documentTypes: readonly DocumentType[] = [
  { name: 'post', folder: 'blog', shape: postSchema },
  { name: 'event', folder: 'events', shape: eventShape },
  { name: 'page', folder: 'pages', shape: pageSchema },
  { name: 'package note', folder: 'packages', shape: packageNoteSchema },
];
