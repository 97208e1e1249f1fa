import { documentTypes } from './schema';

/** What Contentlayer adds to a document's own fields. */
const SYSTEM_FIELDS = new Set(['_id', '_raw', 'type', 'body']);

/**
 * A document's checked front matter with defaults filled in, for Contentlayer's computed field.
 * @param document as Contentlayer has it
 * @throws when the front matter does not hold what its kind of document needs
 */
export function documentFields(document: { _id: string }): Record<string, unknown> {
  const folder = document._id.split('/')[0];
  const type = documentTypes.find((candidate) => candidate.folder === folder);
  if (!type) throw new Error(`${document._id}: no document type uses this folder.`);
  // Contentlayer's lists are not plain arrays at this point, and absent fields are undefined.
  const plain: unknown = JSON.parse(JSON.stringify(document), (key, value) =>
    SYSTEM_FIELDS.has(key) ? undefined : value,
  );
  return type.shape.parse(plain);
}
