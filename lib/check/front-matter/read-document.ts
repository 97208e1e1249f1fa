import type { DocumentKind } from '../../content/schema';
import type { ContentFile } from '../../files';
import type { BodyAnalysis } from '../../mdx/read-for-check';
import type { Problem } from '../../problem';
import type { CheckedDocument, DocumentOf } from '../document';
import { curlyQuoteProblems } from './curly-quotes';
import { readFields } from './read-fields';
import { recoverSource } from './recover-source';
import { issueProblems, lostEnds, yamlProblems } from './yaml-problems';

export interface Checked<Document> {
  document: Document;
  problems: Problem[];
}

function read<Kind extends DocumentKind>(
  content: ContentFile,
  kind: Kind,
  analyze: (body: string) => BodyAnalysis,
): Checked<DocumentOf<Kind>> {
  const { whole, source, errors, data, unread } = recoverSource(content.text);
  const problems = yamlProblems(content, whole, errors, kind);
  const { fields, valid, invalid, issues } = data
    ? readFields(kind, data, unread)
    : { valid: {}, invalid: unread, issues: [] };
  const slug = content.file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  let body: BodyAnalysis | undefined;
  const document: DocumentOf<Kind> = {
    ...content,
    kind,
    slug,
    source,
    valid,
    invalid,
    ...(problems.length === 0 && fields ? { fields } : {}),
    // Most bodies are never looked at when only some files are checked.
    get body() {
      body ??= analyze(source.body);
      return body;
    },
  };
  const ends = lostEnds(content, source);
  const place = { file: content.file, rule: 'front-matter' };
  const curly = curlyQuoteProblems(content.text, source.frontMatter, place);
  const nameOf = ({ line, field = '' }: Problem) => `${line} ${field.replace(/^.*\./, '')}`;
  const cut = new Set([...ends, ...curly].map(nameOf));
  const found = issueProblems(content.file, 'front-matter', source.frontMatter, issues);
  const refused = new Set(found.map(nameOf));
  const quoted = curly.map((problem) =>
    refused.has(nameOf(problem)) ? { ...problem, severity: 'error' as const } : problem,
  );
  // A text that lost its end, or is in the wrong quotes, is not what its author wrote.
  const independent = found.filter((problem) => !cut.has(nameOf(problem)));
  return { document, problems: [...problems, ...ends, ...quoted, ...independent] };
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
