import { fieldName, type Path } from '../content/yaml';
import type { Position, Problem } from '../problem';
import type { CheckedDocument } from './document';

type Place = Pick<Problem, 'file' | 'line' | 'column'>;

/** The place in the file of a place that is relative to the body. */
export function inBody({ file, source }: CheckedDocument, { line, column }: Position): Place {
  return { file, line: line + source.bodyLine - 1, column };
}

export function atField({ file, source }: CheckedDocument, path: Path): Place & { field: string } {
  return { file, ...source.frontMatter.locate(path), field: fieldName(path) };
}
