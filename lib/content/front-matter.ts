import { readYaml, type YamlSource } from './yaml';

export interface SourceDocument {
  frontMatter: YamlSource;
  body: string;
  /** Line of the file on which the body starts, from 1. */
  bodyLine: number;
  /** False when the file does not start with a `---` line that a second one closes. */
  hasFrontMatter: boolean;
}

const DELIMITER = /^---[ \t]*$/;

/**
 * Splits a document into YAML front matter and MDX body.
 * @param text the whole file; a byte order mark and Windows line ends are accepted
 */
export function splitDocument(text: string): SourceDocument {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const close = DELIMITER.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && DELIMITER.test(line))
    : -1;
  if (close === -1) {
    return {
      frontMatter: readYaml(''),
      body: lines.join('\n'),
      bodyLine: 1,
      hasFrontMatter: false,
    };
  }
  return {
    frontMatter: readYaml(lines.slice(1, close).join('\n'), 2),
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
    hasFrontMatter: true,
  };
}
