import { stringify } from 'yaml';
import { fieldName, textsIn, type YamlSource } from '../../content/yaml';
import { type Problem, warning } from '../../problem';

/** Typographic quotes around a whole text. An apostrophe in single ones is between letters. */
const WHOLE =
  /^(?:[“”„]([^“”„]+)[“”]|«\s*([^«»]+?)\s*»|»\s*([^«»]+?)\s*«|[‘‚]((?:[^‘’‚]|(?<=\p{L})’(?=\p{L}))+)[’‘])$/u;

/** A text without the typographic quotes around it, which YAML takes for a part of it. */
export function withoutCurlyQuotes(text: string): string {
  return WHOLE.exec(text)?.slice(1).find(Boolean) ?? text;
}

/**
 * Finds values in typographic quotes, as word processors write them.
 * @param text the file that the YAML is from
 * @param place file and rule of the problems
 */
export function curlyQuoteProblems(
  text: string,
  yaml: YamlSource,
  place: Pick<Problem, 'file' | 'rule'>,
): Problem[] {
  const lines = text.split('\n');
  return [...textsIn(yaml.data)].flatMap(([value, path]): Problem[] => {
    const inner = withoutCurlyQuotes(value);
    if (inner === value) return [];
    const at = yaml.locate(path);
    // In quotes of YAML, these are meant.
    if (lines[at.line - 1]?.charAt(at.column - 1) !== value.charAt(0)) return [];
    const name = path.at(-1);
    const label = typeof name === 'string' ? `${name}: ` : '';
    const message = `is in curly quotes, which are shown: ${value}`;
    const fix = `Write ${label}${stringify(inner, { lineWidth: 0 }).trim()}`;
    return [{ ...at, ...place, field: fieldName(path), ...warning(message, fix) }];
  });
}
