import type { SourceDocument } from '../../content/front-matter';
import type { YamlSource } from '../../content/yaml';
import type { ContentFile } from '../../files';
import type { Problem } from '../../problem';
import type { ValidationIssue } from './issue';

const yamlFixes: ReadonlyArray<[pattern: RegExp, fix: string]> = [
  [/Nested mappings|compact mapping/, 'Put a value with a colon in quotes: title: "One: two"'],
  [/unique/, 'Name each field once: remove one of the two lines.'],
  [/Tabs/, 'Indent with two spaces, not with a tab.'],
  [/Unexpected scalar at node end/, 'Put the whole value in quotes: title: \'"Thesis" code\''],
  [/closing|quote/i, 'Close the quote at the end of the value.'],
];

const yamlFix = (message: string): string =>
  yamlFixes.find(([pattern]) => pattern.test(message))?.[1] ??
  'Put values with : # or quotes in quotes, indent lists by two spaces, and name each field once.';

/** Front matter of any document we have is below 2,000 characters. */
const MAX_CHARACTERS = 20_000;

/** A language after the first `---`: some tools run such front matter as code. */
const ENGINE = /^---[ \t]*([^\s-]\S*)/;

/** Turns the issues of a YAML value into problems with positions. */
export function issueProblems(
  file: string,
  rule: string,
  yaml: YamlSource,
  issues: readonly ValidationIssue[],
): Problem[] {
  return issues.map(({ path, unknownKey: key, severity = 'error', cause, fix }) => ({
    ...(key === undefined ? yaml.locate(path) : yaml.locateKey(path, key)),
    file,
    rule,
    severity,
    field: [...path, ...(key === undefined ? [] : [key])].map(String).join('.'),
    message: cause,
    fix,
  }));
}

/** What keeps front matter from being read as a mapping of fields. */
export function yamlProblems(
  { file, text, encoding }: ContentFile,
  { hasFrontMatter, frontMatter, bodyLine }: SourceDocument,
  kind: string,
): Problem[] {
  const problem = (line: number, column: number, message: string, fix: string): Problem => ({
    file,
    line,
    column,
    rule: 'front-matter',
    severity: 'error',
    message,
    fix,
  });
  if (encoding) {
    const message = `The file is encoded in ${encoding}, not in UTF-8.`;
    return [problem(1, 1, message, 'Save it as UTF-8 in your editor (“Save with encoding”).')];
  }
  const engine = ENGINE.exec(text)?.[1];
  if (engine) {
    const message = `Front matter in "${engine}" is not allowed.`;
    const fix = 'Change the first line to --- and write the fields as YAML: title: My title';
    return [problem(1, 1, message, fix)];
  }
  if (!hasFrontMatter) {
    return /^---[ \t]*\n/.test(text)
      ? [
          problem(
            1,
            1,
            'The front matter is not closed.',
            'Add a second line --- after the last field.',
          ),
        ]
      : [
          problem(
            1,
            1,
            'The file has no front matter.',
            `Start the file with a line ---, the fields of a ${kind}, and a second line ---.`,
          ),
        ];
  }
  const { errors, data } = frontMatter;
  if (errors.length > 0) {
    // What follows an error on its line mostly repeats it.
    const first = errors.filter(
      ({ line }, index) => errors.findIndex((other) => other.line === line) === index,
    );
    return first.map(({ line, column, message }) =>
      problem(line, column, `The front matter is not valid YAML: ${message}`, yamlFix(message)),
    );
  }
  const lines = text.split('\n', bodyLine - 1);
  const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  if (length > MAX_CHARACTERS) {
    const message = `The front matter has ${length} characters, more than ${MAX_CHARACTERS}.`;
    return [problem(2, 1, message, 'Move long text into the body, below the second line ---.')];
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const fix = 'Write one field on each line: title: My title';
    return [problem(2, 1, 'The front matter has no fields.', fix)];
  }
  return [];
}
