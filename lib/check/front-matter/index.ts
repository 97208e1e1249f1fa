import { splitDocument } from '../../content/front-matter';
import type { DocumentKind } from '../../content/schema';
import type { ContentFile } from '../../files';
import { analyzeBody, type BodyAnalysis } from '../../mdx/analysis';
import type { Problem } from '../../problem';
import type { CheckedDocument, DocumentOf } from '../document';
import { readFields } from './read-fields';
import { issueProblems, lostEnds, readableRest, yamlProblems } from './yaml-problems';

interface Checked<Document> {
  document: Document;
  problems: Problem[];
}

function read<Kind extends DocumentKind>(
  content: ContentFile,
  kind: Kind,
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
      body ??= analyzeBody(source.body);
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

export function checkFrontMatter(
  content: ContentFile,
  kind: DocumentKind,
): Checked<CheckedDocument> {
  // Each case narrows the kind, so that the document is discriminated by it.
  switch (kind) {
    case 'post':
      return read(content, kind);
    case 'event':
      return read(content, kind);
    case 'page':
      return read(content, kind);
    case 'package note':
      return read(content, kind);
  }
}
