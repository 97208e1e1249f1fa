import { MAX_FRONT_MATTER, type SourceDocument } from '../../content/front-matter';
import { fieldName, readYaml, type YamlSource } from '../../content/yaml';
import type { ContentFile } from '../../files';
import type { Problem } from '../../problem';
import { explainYaml, lostEnd } from './explain-yaml';
import type { ValidationIssue } from './issue';

/** Finding the place of an issue takes longer in a larger file; the first ones say enough. */
const MAX_ISSUES = 100;

/** A language after the first `---`: some tools run such front matter as code. */
const ENGINE = /^---[ \t]*([^\s-]\S*)/;

/** Turns the issues of a YAML value into problems with positions. */
export function issueProblems(
  file: string,
  rule: string,
  yaml: YamlSource,
  issues: readonly ValidationIssue[],
): Problem[] {
  const problems = issues
    .slice(0, MAX_ISSUES)
    .map(({ path, unknownKey: key, severity = 'error', cause, fix }) => ({
      ...(key === undefined ? yaml.locate(path) : yaml.locateKey(path, key)),
      file,
      rule,
      severity,
      field: fieldName([...path, ...(key === undefined ? [] : [key.slice(0, 60)])]),
      message: cause,
      fix,
    }));
  const more = issues.length - problems.length;
  if (more === 0) return problems;
  const message = `${more} more problems are not listed.`;
  const fix = 'Fix those above first.';
  return [...problems, { ...yaml.locate([]), file, rule, severity: 'error', message, fix }];
}

/** What keeps front matter from being read as a mapping of fields. */
export function yamlProblems(
  { file, text, encoding, unread }: ContentFile,
  { hasFrontMatter, frontMatter, length }: SourceDocument,
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
  if (unread) return [problem(1, 1, unread.message, unread.fix)];
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
  if (length > MAX_FRONT_MATTER) {
    const message = `The front matter has ${length} characters, more than ${MAX_FRONT_MATTER}.`;
    return [problem(2, 1, message, 'Move long text into the body, below the second line ---.')];
  }
  const { errors, data } = frontMatter;
  if (errors.length > 0) {
    // What follows an error on its line mostly repeats it.
    const first = errors.filter(
      ({ line }, index) => errors.findIndex((other) => other.line === line) === index,
    );
    const lines = text.split('\n');
    return first.flatMap(({ line, column, message }) => {
      const content = lines[line - 1] ?? '';
      // Of a conflict of Git, the first mark stands for all.
      if (/^(?:={7}|>{7})/.test(content)) return [];
      const found = explainYaml(message, content);
      return [problem(line, column, found.message, found.fix)];
    });
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const fix = 'Write one field on each line: title: My title';
    return [problem(2, 1, 'The front matter has no fields.', fix)];
  }
  return [];
}

/** Texts of which YAML drops the end. */
export function lostEnds({ file, text }: ContentFile, { bodyLine }: SourceDocument): Problem[] {
  const lines = text.split('\n').slice(1, bodyLine - 2);
  return lines.flatMap((content, index): Problem[] => {
    const found = lostEnd(content);
    return found
      ? [{ ...found, file, line: index + 2, rule: 'front-matter', severity: 'error' }]
      : [];
  });
}

/**
 * Front matter without the fields that YAML can't read, so that the others are checked as well.
 * @returns the rest, and the names of what is left out
 */
export function readableRest(
  source: SourceDocument,
  text: string,
): { yaml: YamlSource; lost: Set<string> } {
  const lines = text.split('\n').slice(1, source.bodyLine - 2);
  const lost = new Set<string>();
  const isField = (line: string): boolean => /^\w/.test(line);
  let { errors } = source.frontMatter;
  for (let attempt = 0; errors.length > 0 && attempt < lines.length; attempt += 1) {
    let at = (errors[0]?.line ?? 2) - 2;
    while (at > 0 && !isField(lines[at] ?? '')) at -= 1;
    lost.add(/^[\w-]+/.exec(lines[at] ?? '')?.[0] ?? '');
    do lines[at++] = '';
    while (at < lines.length && !isField(lines[at] ?? ''));
    errors = readYaml(lines.join('\n'), 2).errors;
  }
  return { yaml: readYaml(lines.join('\n'), 2), lost };
}
