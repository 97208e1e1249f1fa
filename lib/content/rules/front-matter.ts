import { type ParsedBody, parseBody } from '../../mdx/parse';
import type { ContentFile } from '../files';
import { type SourceDocument, splitDocument } from '../front-matter';
import type { Problem } from '../problem';
import { type DocumentType, readFields } from '../schema';
import type { Fault } from '../schema/fault';
import type { YamlSource } from '../yaml';

/** A document as the rules see it. */
export interface CheckedDocument extends ContentFile {
  type: DocumentType;
  slug: string;
  source: SourceDocument;
  body: ParsedBody;
  /** Front matter with defaults; undefined when it has faults. */
  fields?: Record<string, unknown>;
}

/** Turns the faults of a YAML value into problems with places. */
export function faultProblems(
  file: string,
  rule: string,
  yaml: YamlSource,
  faults: Fault[],
): Problem[] {
  return faults.map((fault) => {
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
      mend: fault.mend,
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
  const body = parseBody(source.body);
  const document: CheckedDocument = { ...content, type, slug, source, body };
  const problem = (line: number, column: number, message: string, mend: string): Problem => ({
    file: content.file,
    line,
    column,
    rule: 'front-matter',
    severity: 'error',
    message,
    mend,
  });

  if (!source.hasFrontMatter) {
    const mend = `Start the file with a line ---, the fields of a ${type.name}, and a second line ---.`;
    return { document, problems: [problem(1, 1, 'The file has no front matter.', mend)] };
  }
  const { errors, data } = source.frontMatter;
  if (errors.length > 0) {
    const mend =
      'Put values with : # or quotes in quotes, indent lists by two spaces, and name each field once.';
    return {
      document,
      problems: errors.map((error) =>
        problem(
          error.line,
          error.column,
          `The front matter is not valid YAML: ${error.message}`,
          mend,
        ),
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
  const { fields, faults } = readFields(type, data);
  return {
    document: { ...document, fields },
    problems: faultProblems(content.file, 'front-matter', source.frontMatter, faults),
  };
}
