import { conflict } from '../../mdx/foreign';
import { placeholders } from '../../placeholders';
import type { Explanation } from '../../problem';
import { withoutCurlyQuotes } from './curly-quotes';

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

/** What is wrong with a line, and how to fix it; undefined where a case does not fit. */
type Words = [message: string, fix: string] | undefined;

const colonIn = (field: string, value: string): Words => [
  `The value of ${field} has a colon before a space.`,
  `Write ${field}: ${quoteYaml(value)}`,
];

/** What the parser says, and what that means for a line with a field and its value. */
const cases: ReadonlyArray<
  [pattern: RegExp, explain: (field: string, value: string, message: string) => Words]
> = [
  [
    /Nested mappings|compact mapping/,
    (field, value) => {
      if (/:(?:\s|$)/.test(value)) return colonIn(field, value);
      if (!field || /^['"]/.test(value)) return undefined;
      const fix = 'Remove the spaces before it: each field begins at the start of its line.';
      return [`The line after ${field} is indented.`, fix];
    },
  ],
  [
    /scalar|quote|closing|Unexpected|Nested|Implicit/i,
    (field, value, message) => {
      if (!/^['"]/.test(value)) return undefined;
      const what = /[Mm]issing closing/.test(message)
        ? `The quote in ${field} is never closed.`
        : `The value of ${field} goes on behind its closing quote.`;
      return [what, `Write ${field}: ${quoteYaml(meantBy(value))}`];
    },
  ],
  [/unique/, (field) => [`The field ${field} is there twice.`, 'Remove one of the two lines.']],
  [
    /same column/,
    (field) =>
      field
        ? [
            `The field ${field} is indented differently from the others.`,
            `Start the line with ${field}:, without spaces before it.`,
          ]
        : undefined,
  ],
  [
    /Flow (?:map|sequence) in block/,
    (field, value) => {
      if (!/^[{[]/.test(value)) return undefined;
      const end = value.startsWith('{') ? '}' : ']';
      const whole = `Write ${field}: ${value}${end === '}' ? ' }' : end}`;
      const fix = value.length > 1 ? whole : `Write ${end} after its last value.`;
      return [`The ${value.charAt(0)} in ${field} is never closed.`, fix];
    },
  ],
  [
    /Tabs/,
    () => [
      'The line is indented with a tab.',
      'Remove the tab if the line starts a field, such as title. Else replace it with two spaces.',
    ],
  ],
  [
    /^(?!.*(?:too deeply|Excessive|aliases|holds itself))/s,
    (field, value) => {
      const sign = /^[*&!%@`{[|>]/.exec(value)?.[0];
      if (!sign || !field) return undefined;
      const what = `The value of ${field} starts with ${sign}, which has a meaning in YAML.`;
      return [what, `Write ${field}: ${quoteYaml(value)}`];
    },
  ],
  [
    /Implicit|single line|map key|collection|scalar/i,
    (field) =>
      field
        ? undefined
        : [
            'The line has no colon after the name of a field.',
            `Write the name of the field, a colon, a space and the value: title: ${placeholders.title}`,
          ],
  ],
];

/**
 * Puts an error of the YAML parser into plain words, with a line that can be pasted.
 * @param problem what the parser says
 * @param line the line of the file on which the error is
 */
export function explainYaml(problem: string, line: string): Explanation {
  if (/^(?:<{7}|={7}|>{7})/.test(line)) return conflict;
  // Between braces, the value that breaks the line is not the first.
  const inner =
    /flow collection/.test(problem) &&
    /([\w-]+):\s+([^,{}[\]'"]+?:\s[^,{}[\]'"]*?)\s*[,}]/.exec(line);
  const [, field = '', value = ''] =
    inner || (/^\s*(?:-\s+)?([\w-]+):\s*(.*?)\s*$/.exec(line) ?? []);
  const words = inner
    ? [colonIn(field, value)]
    : cases.map(([pattern, explain]) =>
        pattern.test(problem) ? explain(field, value, problem) : undefined,
      );
  const [message, fix] = words.find((found) => found !== undefined) ?? [
    `The front matter is not valid YAML: ${problem}.`.replace(/\.\.$/, '.'),
    'Put values with : # or quotes in quotes, and indent lists by two spaces.',
  ];
  return { message, fix };
}

/**
 * The end that a text loses because YAML takes `#` after a space for the start of a comment.
 * @param line a line of front matter
 */
export function lostEnd(
  line: string,
): (Explanation & { field: string; column: number }) | undefined {
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
