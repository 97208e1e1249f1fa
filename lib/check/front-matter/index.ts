import { type SourceDocument, splitDocument } from '../../content/front-matter';
import type { DocumentType } from '../../content/schema';
import type { YamlSource } from '../../content/yaml';
import type { ContentFile } from '../../files';
import { analyzeBody, type BodyAnalysis } from '../../mdx/analysis';
import type { Problem } from '../../problem';
import type { ValidationIssue } from './issue';
import { readFields } from './read-fields';

/** A document as the rules see it. */
export interface CheckedDocument extends ContentFile {
  type: DocumentType;
  slug: string;
  source: SourceDocument;
  body: BodyAnalysis;
  /** Front matter with defaults; undefined when it has issues. */
  fields?: Record<string, unknown>;
}

/** How to fix YAML, by what its parser says. */
const yamlFixes: ReadonlyArray<[pattern: RegExp, fix: string]> = [
  [
    /Nested mappings|compact mapping/,
    'Put a value that holds a colon in quotes: title: "One: two"',
  ],
  [/unique/, 'Name each field once: remove one of the two lines.'],
  [/Tabs/, 'Indent with two spaces, not with a tab.'],
  [/closing|quote/i, 'Close the quote at the end of the value.'],
];

function yamlFix(message: string): string {
  return (
    yamlFixes.find(([pattern]) => pattern.test(message))?.[1] ??
    'Put values with : # or quotes in quotes, indent lists by two spaces, and name each field once.'
  );
}

/** Turns the issues of a YAML value into problems with places. */
export function issueProblems(
  file: string,
  rule: string,
  yaml: YamlSource,
  issues: ValidationIssue[],
): Problem[] {
  return issues.map((fault) => {
    const key = fault.unknownKey;
    const path = key === undefined ? fault.path : [...fault.path, key];
    const place = key === undefined ? yaml.locate(fault.path) : yaml.locateKey(fault.path, key);
    return {
      ...place,
      file,
      rule,
      severity: fault.severity ?? 'error',
      field: path.map(String).join('.'),
      message: fault.cause,
      fix: fault.fix,
    };
  });
}

/** Reads one document and judges its front matter by the model of its folder. */
export function checkFrontMatter(
  content: ContentFile,
  type: DocumentType,
): { document: CheckedDocument; problems: Problem[] } {
  const source = splitDocument(content.text);
  const slug = content.file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const body = analyzeBody(source.body);
  const document: CheckedDocument = { ...content, type, slug, source, body };
  const problem = (line: number, column: number, message: string, fix: string): Problem => ({
    file: content.file,
    line,
    column,
    rule: 'front-matter',
    severity: 'error',
    message,
    fix,
  });

  if (!source.hasFrontMatter) {
    const opened = /^\uFEFF?---[ \t]*\r?\n/.test(content.text);
    const [message, fix] = opened
      ? ['The front matter is not closed.', 'Write a second line --- after its last field.']
      : [
          'The file has no front matter.',
          `Start the file with a line ---, the fields of a ${type.name}, and a second line ---.`,
        ];
    return { document, problems: [problem(1, 1, message, fix)] };
  }
  const { errors, data } = source.frontMatter;
  if (errors.length > 0) {
    // What follows a mistake on its line is mostly its echo.
    const first = errors.filter(
      ({ line }, index) => errors.findIndex((other) => other.line === line) === index,
    );
    return {
      document,
      problems: first.map(({ line, column, message }) =>
        problem(line, column, `The front matter is not valid YAML: ${message}`, yamlFix(message)),
      ),
    };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return {
      document,
      problems: [
        problem(
          2,
          1,
          'The front matter holds no fields.',
          'Write one field on each line, as name: value.',
        ),
      ],
    };
  }
  const { fields, issues } = readFields(type, data);
  return {
    document: { ...document, fields },
    problems: issueProblems(content.file, 'front-matter', source.frontMatter, issues),
  };
}
