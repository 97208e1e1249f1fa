import { conflict } from '../../mdx/foreign';
import { placeholders } from '../../placeholders';
import { withoutCurlyQuotes } from './curly-quotes';

/** What is wrong with a line of YAML, and how to fix it. */
export interface YamlExplanation {
  message: string;
  fix: string;
}

/** A text in quotes, as YAML reads it back. */
function quoteYaml(written: string): string {
  const text = withoutCurlyQuotes(written);
  if (!text.includes("'")) return `'${text}'`;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** The text that was meant by a value with quotes in the wrong places. */
function meantBy(value: string): string {
  const [, quote = '', inner = ''] = /^(['"])(.*)\1$/.exec(value) ?? [];
  // Quotes around part of the text belong to it; quotes around all of it do not.
  if (quote && (quote === "'" || !inner.includes('"'))) return inner;
  return /^(['"])[^'"]*$/.test(value) ? value.slice(1) : value;
}

const colonIn = (field: string, value: string): YamlExplanation => ({
  message: `The value of ${field} has a colon before a space.`,
  fix: `Write ${field}: ${quoteYaml(value)}`,
});

/** What keeps one line from being read, in plain words. */
type Case = (message: string, field: string, value: string) => YamlExplanation | undefined;

const cases: readonly Case[] = [
  (message, field, value) => {
    if (!/Nested mappings|compact mapping/.test(message)) return undefined;
    if (/:(?:\s|$)/.test(value)) return colonIn(field, value);
    if (!field || /^['"]/.test(value)) return undefined;
    return {
      message: `The line after ${field} is indented.`,
      fix: 'Remove the spaces before it: each field begins at the start of its line.',
    };
  },
  (message, field, value) => {
    if (!/^['"]/.test(value) || !/scalar|quote|closing|Unexpected|Nested|Implicit/i.test(message)) {
      return undefined;
    }
    const fix = `Write ${field}: ${quoteYaml(meantBy(value))}`;
    return /[Mm]issing closing/.test(message)
      ? { message: `The quote in ${field} is never closed.`, fix }
      : { message: `The value of ${field} goes on behind its closing quote.`, fix };
  },
  (message, field) =>
    /unique/.test(message)
      ? { message: `The field ${field} is there twice.`, fix: 'Remove one of the two lines.' }
      : undefined,
  (message, field) =>
    /same column/.test(message) && field
      ? {
          message: `The field ${field} is indented differently from the others.`,
          fix: `Start the line with ${field}:, without spaces before it.`,
        }
      : undefined,
  (message, field, value) => {
    if (!/Flow (?:map|sequence) in block/.test(message) || !/^[{[]/.test(value)) return undefined;
    const end = value.startsWith('{') ? '}' : ']';
    return {
      message: `The ${value.charAt(0)} in ${field} is never closed.`,
      fix:
        value.length > 1
          ? `Write ${field}: ${value}${end === '}' ? ' }' : end}`
          : `Write ${end} after its last value.`,
    };
  },
  (message) =>
    /Tabs/.test(message)
      ? {
          message: 'The line is indented with a tab.',
          fix: 'Remove the tab if the line starts a field, such as title. Else replace it with two spaces.',
        }
      : undefined,
  (message, field, value) => {
    const sign = /^[*&!%@`{[|>]/.exec(value)?.[0];
    if (!sign || !field || /too deeply|Excessive|aliases|holds itself/.test(message))
      return undefined;
    const fix = `Write ${field}: ${quoteYaml(value)}`;
    return {
      message: `The value of ${field} starts with ${sign}, which has a meaning in YAML.`,
      fix,
    };
  },
  (message, field) =>
    field === '' && /Implicit|single line|map key|collection|scalar/i.test(message)
      ? {
          message: 'The line has no colon after the name of a field.',
          fix: `Write the name of the field, a colon, a space and the value: title: ${placeholders.title}`,
        }
      : undefined,
];

/**
 * Puts an error of the YAML parser into plain words, with a line that can be pasted.
 * @param message of the parser
 * @param line the line of the file on which the error is
 */
export function explainYaml(message: string, line: string): YamlExplanation {
  if (/^(?:<{7}|={7}|>{7})/.test(line)) return conflict;
  // Between braces, the value that breaks the line is not the first.
  const inner =
    /flow collection/.test(message) &&
    /([\w-]+):\s+([^,{}[\]'"]+?:\s[^,{}[\]'"]*?)\s*[,}]/.exec(line);
  if (inner) {
    const [, name = '', value = ''] = inner;
    return colonIn(name, value);
  }
  const [, field = '', rest = ''] = /^\s*(?:-\s+)?([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
  for (const explain of cases) {
    const found = explain(message, field, rest);
    if (found) return found;
  }
  return {
    message: `The front matter is not valid YAML: ${message}.`.replace(/\.\.$/, '.'),
    fix: 'Put values with : # or quotes in quotes, and indent lists by two spaces.',
  };
}

/**
 * The end that a text loses because YAML takes `#` after a space for the start of a comment.
 * @param line a line of front matter
 */
export function lostEnd(
  line: string,
): (YamlExplanation & { field: string; column: number }) | undefined {
  const found =
    /^\s*(?:-\s+)?(title|description|name|alt|caption):\s+([^'"\s#[{][^#]*?)(\s+)(#.*)$/.exec(line);
  if (!found) return undefined;
  const [, field = '', value = '', , end = ''] = found;
  return {
    field,
    column: line.indexOf(end, line.indexOf(value)) + 1,
    message: `loses its end "${end}": in YAML, # after a space starts a comment`,
    fix: `Write ${field}: ${quoteYaml(`${value} ${end}`)}`,
  };
}
