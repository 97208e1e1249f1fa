import type { z } from 'zod';
import { splitMessage } from '../../content/schema/messages';
import type { Path } from '../../content/yaml';
import { readDate } from '../../dates/read-date';
import { didYouMean } from '../../suggest';
import { choiceFor, exampleOf, lineFor, successorOf } from './advice';
import type { ValidationIssue } from './issue';

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
  return issues.flatMap((issue): ValidationIssue[] => {
    const path = issue.path as Path;
    const value = valueAt(data, path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path,
        unknownKey: key,
        cause: 'is not a known field',
        fix:
          (path.length === 0 && successorOf(key)) ||
          `Remove it, or correct its name.${path.length === 0 ? didYouMean(key, knownKeys) : ''}`,
      }));
    }
    if (issue.code === 'invalid_key') {
      const [cause, fix] = splitMessage(issue.issues[0]?.message ?? issue.message);
      return [{ path: path.slice(0, -1), unknownKey: String(path.at(-1)), cause, fix }];
    }
    if (value === undefined) {
      return [
        { path, cause: 'is missing', fix: `Add it: ${exampleOf(String(path.at(-1) ?? ''))}` },
      ];
    }
    if (value === null) {
      return [{ path, cause: 'has no value', fix: 'Write a value, or remove the line.' }];
    }
    if (issue.code === 'invalid_value') {
      const options = issue.values.map(String);
      const found = typeof value === 'object' ? '' : String(value);
      const meant = choiceFor(found, options);
      return [
        {
          path,
          cause: `${asText(value)} is not one of the choices`,
          fix: `Use ${options.join(', ')}.${meant ? ` Did you mean "${meant}"?` : didYouMean(found, options)}`,
        },
      ];
    }
    if (issue.code === 'invalid_type') {
      const expected = kinds[issue.expected] ?? issue.expected;
      const quote = issue.expected === 'string' && typeof value !== 'object';
      return [
        {
          path,
          cause: `is ${nameOf(value)}, not ${expected}`,
          fix: quote
            ? quotedLine(path, String(value))
            : (typeof value === 'string' && lineFor(String(path.at(-1)), value, issue.expected)) ||
              `Write ${expected}.`,
        },
      ];
    }
    const [cause, fix] = splitMessage(issue.message);
    const custom = issue.code === 'custom' || fix !== '';
    return [
      {
        path,
        cause: custom ? cause : `${asText(value)}: ${cause}`,
        fix: fix || 'See the writing guide, docs/writing.md.',
      },
    ];
  });
}
