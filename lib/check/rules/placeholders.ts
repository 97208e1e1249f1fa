import { fieldName, type Path, type YamlSource } from '../../content/yaml';
import { isPlaceholder } from '../../placeholders';
import type { Position, Problem } from '../../problem';
import { type CheckedDocument, isDraft } from '../document';
import { inBody } from '../place';

/** Where names are, which are checked against the people that are known. */
const NAMES = /^(?:authors|speakers)\./;

/** The fields of a YAML value that still have the words of a message or a template. */
export function placeholderFields(file: string, yaml: YamlSource, fix: string): Problem[] {
  const problems: Problem[] = [];
  const put = (place: Position, field: string, found: string): void => {
    const message = `still contains the placeholder "${found}"`;
    problems.push({ ...place, file, field, rule: 'placeholder', severity: 'error', message, fix });
  };
  const walk = (value: unknown, path: Path): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (isPlaceholder(key)) put(yaml.locateKey(path, key), fieldName([...path, key]), key);
        walk(item, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    } else if (typeof value === 'string' && isPlaceholder(value)) {
      const field = fieldName(path);
      if (!NAMES.test(field)) put(yaml.locate(path), field, value);
    }
  };
  walk(yaml.data, []);
  return problems;
}

/** What a new document starts with must be replaced before the document is published. */
export function checkPlaceholders(document: CheckedDocument): Problem[] {
  return isDraft(document) ? [] : findPlaceholders(document);
}

export function findPlaceholders(document: CheckedDocument): Problem[] {
  const { file, kind, source, body } = document;
  const fix =
    kind === 'package note'
      ? 'Write your own words.'
      : 'Write your own words, or keep draft: true.';
  return [
    ...placeholderFields(file, source.frontMatter, fix),
    ...body.placeholders.map(({ line, column, where, text }): Problem => {
      const message = `${where} still contains the placeholder "${text}".`;
      const place = inBody(document, { line, column });
      return { ...place, rule: 'placeholder', severity: 'error', message, fix };
    }),
  ];
}
