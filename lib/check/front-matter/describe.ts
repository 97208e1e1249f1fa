import type { z } from 'zod';
import { splitMessage } from '../../content/schema/messages';
import type { Path } from '../../content/yaml';
import { counted } from '../../counted';
import { readDate } from '../../dates/read-date';
import { didYouMean } from '../../suggest';
import { choiceFor, exampleOf, lineFor, successorOf } from './advice';
import { issue, type ValidationIssue } from './issue';

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

/** The line of a text that YAML takes for a number, or the date that is meant by it. */
function quotedLine(path: Path, value: string): string {
  const field = typeof path.at(-1) === 'number' ? '' : `${String(path.at(-1))}: `;
  const date = readDate(value)?.date;
  return date ? `Write ${field}${date}` : `Put it in quotes: ${field}"${value}"`;
}

const asText = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** What a value is, as a person would call it. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : asText(value);
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

/** A value below or above a limit: a number, or a list that has too few or too many items. */
function limitIssue(
  found: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  value: unknown,
): [cause: string, fix: string] {
  const isSmall = found.code === 'too_small';
  const limit = isSmall ? found.minimum : found.maximum;
  if (Array.isArray(value)) {
    const fix = `Write ${limit} at ${isSmall ? 'least' : 'most'}.`;
    return [`has ${counted(value.length, 'item')}`, fix];
  }
  const side = isSmall ? 'more' : 'less';
  return [
    `is ${asText(value)}`,
    `Write ${found.inclusive ? `${limit} or ${side}` : `${side} than ${limit}`}.`,
  ];
}

/**
 * Puts the issues of a zod check into words: what is wrong and how to fix it.
 * @param data the value that was checked
 * @param knownKeys the fields the top level may have, for "did you mean"
 */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  knownKeys: readonly string[],
): ValidationIssue[] {
  return issues.flatMap((found): ValidationIssue[] => {
    const path = found.path as Path;
    const value = valueAt(data, path);
    const name = String(path.at(-1) ?? '');
    const one = (cause: string, fix: string) => [issue(path, cause, fix)];
    if (found.code === 'unrecognized_keys') {
      const isTop = path.length === 0;
      return found.keys.map((key) => {
        const fix = `Remove it, or correct its name.${isTop ? didYouMean(key, knownKeys) : ''}`;
        const better = isTop ? successorOf(key) : undefined;
        return { ...issue(path, 'is not a known field', better ?? fix), unknownKey: key };
      });
    }
    if (found.code === 'invalid_key') {
      const message = splitMessage(found.issues[0]?.message ?? found.message);
      return [{ ...issue(path.slice(0, -1), ...message), unknownKey: name }];
    }
    if (value === undefined) return one('is missing', `Add it: ${exampleOf(name)}`);
    if (value === null) return one('has no value', 'Write a value, or remove the line.');
    if (found.code === 'invalid_value') {
      const options = found.values.map(String);
      const written = typeof value === 'object' ? '' : String(value);
      const meant = choiceFor(written, options);
      const near = meant ? ` Did you mean "${meant}"?` : didYouMean(written, options);
      const cause = `${asText(value)} is not one of the choices`;
      return one(cause, `Use ${options.join(', ')}.${near}`);
    }
    if (found.code === 'invalid_type') {
      const expected = kinds[found.expected] ?? found.expected;
      const cause = `is ${nameOf(value)}, not ${expected}`;
      if (found.expected === 'string' && typeof value !== 'object') {
        return one(cause, quotedLine(path, String(value)));
      }
      const line = typeof value === 'string' ? lineFor(name, value, found.expected) : undefined;
      return one(cause, line ?? `Write ${expected}.`);
    }
    const [cause, fix] = splitMessage(found.message);
    if (!fix && (found.code === 'too_small' || found.code === 'too_big')) {
      return one(...limitIssue(found, value));
    }
    const isOwn = found.code === 'custom' || fix !== '';
    const guide = 'See the writing guide, docs/writing.md.';
    return one(isOwn ? cause : `${asText(value)}: ${cause}`, fix || guide);
  });
}
