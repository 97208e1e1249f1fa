import { splitDocument } from '../../content/front-matter';
import type { DocumentKind } from '../../content/schema';
import type { ContentFile } from '../../files';
import type { BodyAnalysis } from '../../mdx/read-for-check';
import type { Problem } from '../../problem';
import type { CheckedDocument, DocumentOf } from '../document';
import { readFields } from './read-fields';
import { issueProblems, lostEnds, readableRest, yamlProblems } from './yaml-problems';

export interface Checked<Document> {
  document: Document;
  problems: Problem[];
}

function read<Kind extends DocumentKind>(
  content: ContentFile,
  kind: Kind,
  analyze: (body: string) => BodyAnalysis,
): Checked<DocumentOf<Kind>> {
  const source = splitDocument(content.text);
  const slug = content.file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  let body: BodyAnalysis | undefined;
  const document: DocumentOf<Kind> = {
    ...content,
    kind,
    slug,
    source,
    // Most bodies are never looked at when only some files are checked.
    get body() {
      body ??= analyze(source.body);
      return body;
    },
  };
  const problems = yamlProblems(content, source, kind);
  if (problems.length > 0 && source.frontMatter.errors.length === 0) return { document, problems };
  const { yaml, lost } = readableRest(source, content.text);
  const { fields, issues } = readFields(kind, yaml.data ?? {});
  if (problems.length === 0) document.fields = fields;
  const independent = issues.filter(({ path }) => !lost.has(String(path[0])));
  return {
    document,
    problems: [
      ...problems,
      ...lostEnds(content, source),
      ...issueProblems(content.file, 'front-matter', yaml, independent),
    ],
  };
}

/**
 * Reads a document and checks its front matter.
 * @param analyze reads its body, when a rule looks at it first
 */
export function readDocument(
  content: ContentFile,
  kind: DocumentKind,
  analyze: (body: string) => BodyAnalysis,
): Checked<CheckedDocument> {
  // Each case narrows the kind, so that the document is discriminated by it.
  switch (kind) {
    case 'post':
      return read(content, kind, analyze);
    case 'event':
      return read(content, kind, analyze);
    case 'page':
      return read(content, kind, analyze);
    case 'package note':
      return read(content, kind, analyze);
  }
}
