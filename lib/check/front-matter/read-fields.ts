import type { z } from 'zod';
import type { DocumentType } from '../../content/schema';
import type { EventFields } from '../../content/schema/event';
import { describeIssues } from './describe';
import { validateEvent } from './event-issues';
import type { ValidationIssue } from './issue';

/**
 * Validates a document's front matter, field by field and, for events, between fields.
 * @returns every issue that was found and, unless one of them is an error, the fields with defaults
 *   filled in
 */
export function readFields(
  type: DocumentType,
  data: unknown,
): { fields?: Record<string, unknown>; issues: ValidationIssue[] } {
  const result = type.shape.safeParse(data);
  const valid = result.success ? result.data : validPart(type.shape, data);
  const issues = [
    ...(result.success
      ? []
      : describeIssues(result.error.issues, data, Object.keys(type.shape.shape))),
    ...(type.name === 'event' ? validateEvent(valid as Partial<EventFields>) : []),
  ];
  const usable = issues.every(({ severity }) => severity === 'warning');
  return usable ? { fields: valid, issues } : { issues };
}

function validPart(shape: z.ZodObject, data: unknown): Record<string, unknown> {
  if (typeof data !== 'object' || data === null) return {};
  const entries = Object.entries(shape.shape).flatMap(([key, field]) => {
    const parsed = (field as z.ZodType).safeParse((data as Record<string, unknown>)[key]);
    return parsed.success ? [[key, parsed.data] as const] : [];
  });
  return Object.fromEntries(entries);
}
