import { MAX_FRONT_MATTER, type SourceDocument } from '../../content/front-matter';
import { fieldName, type YamlSource } from '../../content/yaml';
import { isEntry } from '../../data/loose';
import type { ContentFile } from '../../files';
import { groupBy } from '../../group';
import { placeholders } from '../../placeholders';
import type { Explanation, Problem } from '../../problem';
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

/** What is wrong with a file as a whole, or with the lines around its front matter. */
function fileIssue(
  { text, encoding, unread }: ContentFile,
  { hasFrontMatter, frontMatter, length }: SourceDocument,
  kind: string,
): (Explanation & { line?: number }) | undefined {
  const said = (message: string, fix: string, line = 1) => ({ message, fix, line });
  if (unread) return unread;
  if (encoding) {
    const fix = 'Save it as UTF-8 in your editor (“Save with encoding”).';
    return said(`The file is encoded in ${encoding}, not in UTF-8.`, fix);
  }
  const engine = ENGINE.exec(text)?.[1];
  if (engine) {
    const fix = `Change the first line to --- and write the fields as YAML: title: ${placeholders.title}`;
    return said(`Front matter in "${engine}" is not allowed.`, fix);
  }
  if (!hasFrontMatter && /^---[ \t]*\n/.test(text)) {
    return said('The front matter is not closed.', 'Add a second line --- after the last field.');
  }
  if (!hasFrontMatter) {
    const fix = `Start the file with a line ---, the fields of a ${kind}, and a second line ---.`;
    return said('The file has no front matter.', fix);
  }
  if (length > MAX_FRONT_MATTER) {
    const message = `The front matter has ${length} characters, more than ${MAX_FRONT_MATTER}.`;
    return said(message, 'Move long text into the body, below the second line ---.', 2);
  }
  const { errors, data } = frontMatter;
  if (errors.length > 0 || isEntry(data)) return undefined;
  const fix = `Write one field on each line: title: ${placeholders.title}`;
  return said('The front matter has no fields.', fix, 2);
}

/** What keeps front matter, or a part of it, from being read as a mapping of fields. */
export function yamlProblems(
  content: ContentFile,
  source: SourceDocument,
  errors: YamlSource['errors'],
  kind: string,
): Problem[] {
  const common = { file: content.file, rule: 'front-matter', severity: 'error' } as const;
  const issue = fileIssue(content, source, kind);
  const lines = content.text.split('\n');
  return [
    ...(issue ? [{ line: 1, column: 1, ...issue, ...common }] : []),
    // What follows an error on its line mostly repeats it.
    ...[...groupBy(errors, ({ line }) => line).values()].flatMap(([error]): Problem[] => {
      if (!error) return [];
      const { line, column, message } = error;
      const written = lines[line - 1] ?? '';
      // Of a conflict of Git, the first mark stands for all.
      if (/^(?:={7}|>{7})/.test(written)) return [];
      return [{ line, column, ...explainYaml(message, written), ...common }];
    }),
  ];
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
