import type { SourceDocument } from '../content/front-matter';
import { type Publication, publicationOf } from '../content/publication';
import type { DocumentKind, FieldsOf } from '../content/schema';
import { dateOf } from '../dates/moment';
import type { ContentFile } from '../files';
import type { BodyAnalysis } from '../mdx/read-for-check';

/** What every document has, whatever its kind. */
interface DocumentSource extends ContentFile {
  slug: string;
  source: SourceDocument;
  body: BodyAnalysis;
}

/** A document of one kind; `fields` holds its front matter, or is undefined when that is invalid. */
export interface DocumentOf<Kind extends DocumentKind> extends DocumentSource {
  kind: Kind;
  fields?: FieldsOf[Kind];
}

/** A document as the rules see it, discriminated by `kind`. */
export type CheckedDocument = { [Kind in DocumentKind]: DocumentOf<Kind> }[DocumentKind];

/** Whether a document is published as of a calendar date in UTC. Invalid documents count as published. */
export function publicationOn({ kind, fields }: CheckedDocument, today: string): Publication {
  return kind === 'package note' || !fields ? 'published' : publicationOf(fields, today);
}

/** The first date of a document: the `date` of a post, or the `start` of an event. */
export function firstDate(document: CheckedDocument): { field: string; day: string } | undefined {
  const { kind, fields } = document;
  if (!fields) return undefined;
  if (kind === 'post') return { field: 'date', day: fields.date };
  return kind === 'event' ? { field: 'start', day: dateOf(fields.start) } : undefined;
}

export function oldAddresses(document: CheckedDocument): readonly string[] {
  const { kind } = document;
  return kind === 'post' || kind === 'event' ? (document.fields?.aliases ?? []) : [];
}

type ValidPost = DocumentOf<'post'> & { fields: FieldsOf['post'] };

export function oldestFirst(documents: readonly CheckedDocument[]): ValidPost[] {
  return documents
    .filter((document): document is ValidPost => document.kind === 'post' && !!document.fields)
    .sort((a, b) => a.fields.date.localeCompare(b.fields.date));
}
