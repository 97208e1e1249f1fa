import { fieldName, textsIn, type YamlSource } from '../../content/yaml';
import { isPlaceholder } from '../../placeholders';
import { error, type Problem } from '../../problem';
import { type CheckedDocument, isDraft } from '../document';
import { inBody } from '../place';

/** Where names are, which are checked against the people that are known. */
const NAMES = /^(?:authors|speakers)\./;

/** The fields of a YAML value that still have the words of a message or a template. */
export function placeholderFields(file: string, yaml: YamlSource, fix: string): Problem[] {
  return [...textsIn(yaml.data, true)].flatMap(([text, path, isKey]): Problem[] => {
    const field = fieldName(path);
    if (!isPlaceholder(text) || (!isKey && NAMES.test(field))) return [];
    const place = isKey ? yaml.locateKey(path.slice(0, -1), text) : yaml.locate(path);
    const found = error(`still contains the placeholder "${text}"`, fix);
    return [{ ...place, file, field, rule: 'placeholder', ...found }];
  });
}

/** What a new document starts with must be replaced before the document is published. */
export function checkPlaceholders(document: CheckedDocument): Problem[] {
  return isDraft(document) ? [] : findPlaceholders(document);
}

export function findPlaceholders(document: CheckedDocument): Problem[] {
  const { file, kind, source, body } = document;
  const fix = `Write your own words${kind === 'package note' ? '' : ', or keep draft: true'}.`;
  return [
    ...placeholderFields(file, source.frontMatter, fix),
    ...body.placeholders.map(({ line, column, where, text }): Problem => {
      const found = error(`${where} still contains the placeholder "${text}".`, fix);
      return { ...inBody(document, { line, column }), rule: 'placeholder', ...found };
    }),
  ];
}
