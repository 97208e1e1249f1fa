import type { DocumentKind } from '../../content/schema';
import type { ContentFile } from '../../files';
import { analyzeBody } from '../../mdx/analysis';
import type { CheckedDocument } from '../document';
import { type Checked, readDocument } from './read-document';

/** Reads a document of the content folder; what is known of its body is kept between builds. */
export function checkFrontMatter(
  content: ContentFile,
  kind: DocumentKind,
): Checked<CheckedDocument> {
  return readDocument(content, kind, analyzeBody);
}
