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

export interface DocumentOf<Kind extends DocumentKind> extends DocumentSource {
  kind: Kind;
  /** All of its front matter; undefined when any of it is invalid. */
  fields?: FieldsOf[Kind];
  /** The fields that are valid, whatever the others are. */
  valid: Partial<FieldsOf[Kind]>;
  /** Names of fields that are missing, have errors, or can't be read. */
  invalid: ReadonlySet<string>;
}

/** A document as the rules see it, discriminated by `kind`. */
export type CheckedDocument = { [Kind in DocumentKind]: DocumentOf<Kind> }[DocumentKind];

/** Whether a document is published as of a calendar date in UTC. Invalid documents count as published. */
export function publicationOn({ kind, fields }: CheckedDocument, today: string): Publication {
  return kind === 'package note' || !fields ? 'published' : publicationOf(fields, today);
}

/** Whether a document is a draft, or may be one as far as it can be read. */
export function isDraft({ kind, valid, invalid }: CheckedDocument): boolean {
  return kind !== 'package note' && (valid.draft === true || invalid.has('draft'));
}

/** The first date of a document: the `date` of a post, or the `start` of an event. */
export function firstDate({
  kind,
  valid,
}: CheckedDocument): { field: string; day: string } | undefined {
  if (kind === 'post') return valid.date ? { field: 'date', day: valid.date } : undefined;
  if (kind !== 'event' || !valid.start) return undefined;
  return { field: 'start', day: dateOf(valid.start) };
}

export function oldAddresses({ kind, valid }: CheckedDocument): readonly string[] {
  return kind === 'post' || kind === 'event' ? (valid.aliases ?? []) : [];
}

/** The posts among documents; those whose date can't be read come first. */
export function oldestFirst(documents: readonly CheckedDocument[]): DocumentOf<'post'>[] {
  return documents
    .filter((document) => document.kind === 'post')
    .sort((a, b) => (a.valid.date ?? '').localeCompare(b.valid.date ?? ''));
}
