import { readYaml, type YamlSource } from './yaml';

export interface SourceDocument {
  frontMatter: YamlSource;
  body: string;
  /** Line of the file on which the body starts, from 1. */
  bodyLine: number;
  /** How many characters the front matter has. */
  length: number;
  /** False when the file does not start with a `---` line that a second one closes. */
  hasFrontMatter: boolean;
}

/** Front matter of any document we have is below 2,000 characters. */
export const MAX_FRONT_MATTER = 20_000;

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
      length: 0,
      hasFrontMatter: false,
    };
  }
  const yaml = lines.slice(1, close).join('\n');
  return {
    // Longer front matter is refused, not read.
    frontMatter: readYaml(yaml.length > MAX_FRONT_MATTER ? '' : yaml, 2),
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
    length: yaml.length,
    hasFrontMatter: true,
  };
}
