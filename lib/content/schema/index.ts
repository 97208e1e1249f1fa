import type { z } from 'zod';
import { describeIssues } from './describe';
import { type EventFields, eventShape } from './event';
import { eventCrossFaults } from './event-faults';
import type { Fault } from './fault';
import { packageNoteSchema, pageSchema } from './page';
import { postSchema } from './post';

/** A kind of document: where its files stand and what their front matter holds. */
export interface DocumentType {
  name: 'post' | 'event' | 'page' | 'package note';
  /** Folder below the content folder. */
  folder: string;
  shape: z.ZodObject;
  /** Faults between fields, judged over the fields that are valid by themselves. */
  crossFaults(fields: Record<string, unknown>): Fault[];
}

const none = (): Fault[] => [];

export const documentTypes: readonly DocumentType[] = [
  { name: 'post', folder: 'blog', shape: postSchema, crossFaults: none },
  {
    name: 'event',
    folder: 'events',
    shape: eventShape,
    crossFaults: (fields) => eventCrossFaults(fields as Partial<EventFields>),
  },
  { name: 'page', folder: 'pages', shape: pageSchema, crossFaults: none },
  { name: 'package note', folder: 'packages', shape: packageNoteSchema, crossFaults: none },
];

/**
 * Judges a document's front matter.
 * @returns every fault that was found and, unless one of them is an error, the fields with defaults
 *   filled in
 */
export function readFields(
  type: DocumentType,
  data: unknown,
): { fields?: Record<string, unknown>; faults: Fault[] } {
  const result = type.shape.safeParse(data);
  const valid = result.success ? result.data : validPart(type.shape, data);
  const faults = [
    ...(result.success
      ? []
      : describeIssues(result.error.issues, data, Object.keys(type.shape.shape))),
    ...type.crossFaults(valid),
  ];
  const usable = faults.every(({ severity }) => severity === 'warning');
  return usable ? { fields: valid, faults } : { faults };
}

function validPart(shape: z.ZodObject, data: unknown): Record<string, unknown> {
  if (typeof data !== 'object' || data === null) return {};
  const entries = Object.entries(shape.shape).flatMap(([key, field]) => {
    const parsed = (field as z.ZodType).safeParse((data as Record<string, unknown>)[key]);
    return parsed.success ? [[key, parsed.data] as const] : [];
  });
  return Object.fromEntries(entries);
}
