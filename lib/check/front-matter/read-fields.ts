import type { z } from 'zod';
import { type DocumentKind, documentKinds, type FieldsOf } from '../../content/schema';
import { describeIssues } from './describe';
import { validateEvent } from './event-issues';
import type { ValidationIssue } from './issue';

/** Front matter that was validated: the fields with defaults, unless an issue is an error. */
export interface ReadFields<Fields> {
  fields?: Fields;
  issues: ValidationIssue[];
}

function validate<Fields>(
  schema: z.ZodObject & z.ZodType<Fields>,
  data: unknown,
): ReadFields<Fields> {
  const result = schema.safeParse(data);
  if (result.success) return { fields: result.data, issues: [] };
  return { issues: describeIssues(result.error.issues, data, Object.keys(schema.shape)) };
}

/** The entries of a mapping whose values have no issue. */
function withoutInvalid(data: unknown, invalid: ReadonlySet<PropertyKey | undefined>): object {
  return Object.fromEntries(Object.entries(data ?? {}).filter(([key]) => !invalid.has(key)));
}

const partialEvent = documentKinds.event.schema.partial();

function readEvent(data: unknown): ReadFields<FieldsOf['event']> {
  const { fields, issues } = validate(documentKinds.event.schema, data);
  const invalid = new Set(issues.map(({ path, unknownKey }) => path[0] ?? unknownKey));
  const valid = fields ?? partialEvent.safeParse(withoutInvalid(data, invalid)).data ?? {};
  // A zone that is invalid is not also missing.
  const between = validateEvent(valid).filter(({ path }) => !invalid.has(path[0]));
  const all = [...issues, ...between];
  return all.every(({ severity }) => severity === 'warning')
    ? { fields, issues: all }
    : { issues: all };
}

const readers: { [Kind in DocumentKind]: (data: unknown) => ReadFields<FieldsOf[Kind]> } = {
  post: (data) => validate(documentKinds.post.schema, data),
  event: readEvent,
  page: (data) => validate(documentKinds.page.schema, data),
  'package note': (data) => validate(documentKinds['package note'].schema, data),
};

/**
 * Validates a document's front matter, field by field and, for events, between fields.
 * @param data what the YAML holds
 * @returns every issue that was found and, unless one of them is an error, the fields with defaults
 */
export function readFields<Kind extends DocumentKind>(
  kind: Kind,
  data: unknown,
): ReadFields<FieldsOf[Kind]> {
  return readers[kind](data);
}
