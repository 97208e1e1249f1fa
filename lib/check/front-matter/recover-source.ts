import { type SourceDocument, splitDocument } from '../../content/front-matter';
import { readYaml, type YamlSource } from '../../content/yaml';
import { isEntry } from '../../data/loose';

type YamlError = YamlSource['errors'][number];

/** A document whose front matter was read as far as it can be. */
export interface RecoveredSource {
  whole: SourceDocument;
  /** The document as far as it can be read; places are those of the file. */
  source: SourceDocument;
  /** What keeps fields from being read. */
  errors: YamlError[];
  /** The fields that can be read; undefined where nothing can be said about them. */
  data?: object;
  /** Names of the fields that can't be read. */
  unread: ReadonlySet<string>;
}

/** A line that belongs to front matter: a field, what continues one, or a comment. */
const FRONT_MATTER_LINE = /^(?:[\w-]+:(?:\s|$)|\s+\S|- |[#}\]])/;

/** Fields that no line comes before are no part of the body. */
function withoutFields(text: string, source: SourceDocument): SourceDocument {
  const lines = text.split('\n');
  const close = lines.findIndex((line) => !FRONT_MATTER_LINE.test(line));
  if (close < 1 || !/^---\s*$/.test(lines[close] ?? '')) return source;
  return { ...source, body: lines.slice(close + 1).join('\n'), bodyLine: close + 2 };
}

/** Splits a document in spite of a first line that names a language, and of a last one that is missing. */
function splitAnyway(text: string, source: SourceDocument): SourceDocument {
  if (source.hasFrontMatter) return source;
  if (!/^---(?!-)/.test(text)) return withoutFields(text, source);
  const lines = ['---', ...text.split('\n').slice(1)];
  const closed = splitDocument(lines.join('\n'));
  if (closed.hasFrontMatter) return closed;
  // The blank line after the fields becomes the one that closes them.
  const end = lines.findIndex((line) => line.trim() === '');
  lines[end === -1 ? lines.length : end] = '---';
  return splitDocument(lines.join('\n'));
}

/** Where a field begins, or a mark that Git leaves in a conflict. */
const FIRST_LINE = /^(?:[\w"']|[<=>]{7})/;
const NAME = /^\s*["']?([\w-]+)["']?\s*:?/;

/** Lines of front matter that belong together, and the line of the file where they begin. */
interface Field {
  lines: string[];
  line: number;
}

/** Each field, after what comes before the first. */
function fieldsOf(lines: readonly string[]): Field[] {
  const fields: Field[] = [{ lines: [], line: 2 }];
  for (const [index, line] of lines.entries()) {
    if (FIRST_LINE.test(line)) fields.push({ lines: [line], line: index + 2 });
    else fields.at(-1)?.lines.push(line);
  }
  return fields;
}

/** What keeps a field from being read, between others. */
function errorsOf({ lines, line }: Field): YamlError[] {
  const last = line + lines.length - 1;
  // What is never closed is noticed on the line after it.
  return readYaml([...lines, '__: 1'].join('\n'), line).errors.map((error) =>
    error.line > last ? { ...error, line, column: 1 } : error,
  );
}

/** The names of fields in lines that can't be read: indented ones too, where they can't be nested. */
function namesIn([first = '', ...more]: readonly string[]): string[] {
  const isGroup = /:\s*(?:[|>{[].*)?$/.test(first);
  const others = isGroup ? [] : more.filter((line) => /^\s*[\w-]+:(?:\s|$)/.test(line));
  return [first, ...others].map((line) => NAME.exec(line)?.[1] ?? '').filter(Boolean);
}

/** Errors of texts that would keep a parser busy: they are not read again. */
const EXCESS = /too deeply|more than \d+ aliases|Excessive alias/;

/** Front matter in which blank lines take the place of what can't be read. */
function readableRest(lines: readonly string[]) {
  const unread = new Set<string>();
  const seen = new Set<string>();
  const errors: YamlError[] = [];
  const kept = fieldsOf(lines).flatMap((field) => {
    const names = namesIn(field.lines);
    const [name = ''] = names;
    const found = errorsOf(field);
    errors.push(...found);
    if (found.length > 0) for (const lost of names) unread.add(lost);
    else if (seen.has(name)) {
      // Both versions of a conflict have it.
      if (!lines.some((line) => line.startsWith('<<<<<<<')))
        errors.push({ line: field.line, column: 1, message: 'Map keys must be unique' });
    } else {
      if (name !== '') seen.add(name);
      return field.lines;
    }
    return field.lines.map(() => '');
  });
  const yaml = readYaml(kept.join('\n'), 2);
  return { yaml, errors: [...errors, ...yaml.errors], unread };
}

/**
 * Reads the front matter of a document field by field where it can't be read as a whole.
 * @param text the whole file
 */
export function recoverSource(text: string): RecoveredSource {
  const whole = splitDocument(text);
  const source = splitAnyway(text, whole);
  const { frontMatter, bodyLine } = source;
  if (frontMatter.errors.length === 0) {
    const data = isEntry(frontMatter.data) ? { data: frontMatter.data } : {};
    return { whole, source, errors: [], ...data, unread: new Set() };
  }
  if (frontMatter.errors.some(({ message }) => EXCESS.test(message))) {
    return { whole, source, errors: frontMatter.errors, unread: new Set() };
  }
  const lines = text.split('\n').slice(1, bodyLine - 2);
  const { yaml, errors, unread } = readableRest(lines);
  const data = yaml.errors.length === 0 ? { data: isEntry(yaml.data) ? yaml.data : {} } : {};
  return { whole, source: { ...source, frontMatter: yaml }, errors, ...data, unread };
}
