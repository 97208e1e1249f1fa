import type { z } from 'zod';
import { type DocumentKind, documentKinds, type FieldsOf } from '../../content/schema';
import { describeIssues } from './describe';
import { validateEvent } from './event-issues';
import type { ValidationIssue } from './issue';

/** Front matter that was validated. */
export interface ReadFields<Fields> {
  /** All fields with defaults, unless an issue is an error. */
  fields?: Fields;
  /** The fields that are valid by themselves, with defaults for the others. */
  valid: Partial<Fields>;
  /** Names of fields that have errors or can't be read. */
  invalid: ReadonlySet<string>;
  issues: ValidationIssue[];
}

function validate<Kind extends DocumentKind>(
  kind: Kind,
  data: unknown,
  unread: ReadonlySet<string>,
): ReadFields<FieldsOf[Kind]> {
  const schema: z.ZodObject = documentKinds[kind].schema;
  const result = schema.safeParse(data);
  if (result.success && unread.size === 0) {
    const fields = result.data as FieldsOf[Kind];
    return { fields, valid: fields, invalid: unread, issues: [] };
  }
  const all = result.error
    ? describeIssues(result.error.issues, data, Object.keys(schema.shape))
    : [];
  // A field that can't be read is not missing.
  const issues = all.filter(({ path }) => !unread.has(String(path[0])));
  const names = issues.map(({ path, unknownKey }) => String(path[0] ?? unknownKey));
  const invalid = new Set([...unread, ...names]);
  const rest = Object.entries(data ?? {}).filter(([key]) => !invalid.has(key));
  const valid = schema.partial().safeParse(Object.fromEntries(rest)).data ?? {};
  return { valid: valid as Partial<FieldsOf[Kind]>, invalid, issues };
}

function withEventIssues<Event>(event: ReadFields<Event>): ReadFields<Event> {
  const { fields, valid, invalid, issues } = event;
  const between = validateEvent(valid as Partial<FieldsOf['event']>).filter(
    ({ path, absent = [] }) => ![path[0], ...absent].some((name) => invalid.has(String(name))),
  );
  const wrong = between.filter(({ severity }) => severity !== 'warning');
  return {
    ...(wrong.length === 0 && fields ? { fields } : {}),
    valid,
    invalid: new Set([...invalid, ...wrong.map(({ path }) => String(path[0]))]),
    issues: [...issues, ...between],
  };
}

/**
 * Validates a document's front matter, field by field and, for events, between fields.
 * @param data what the YAML holds
 * @param unread names of further fields, which YAML can't read
 */
export function readFields<Kind extends DocumentKind>(
  kind: Kind,
  data: unknown,
  unread: ReadonlySet<string> = new Set(),
): ReadFields<FieldsOf[Kind]> {
  const read = validate(kind, data, unread);
  return kind === 'event' ? withEventIssues(read) : read;
}
