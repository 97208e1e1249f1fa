import { dataSchemas } from '../../content/schema/data';
import { readYaml } from '../../content/yaml';
import type { ContentFile } from '../../files';
import { error, type Problem } from '../../problem';
import { curlyQuoteProblems } from '../front-matter/curly-quotes';
import { describeIssues } from '../front-matter/describe';
import { issueProblems } from '../front-matter/yaml-problems';
import { placeholderFields } from './placeholders';

/** Judges one of our own files of `content/data`; a file that no schema knows must be YAML at least. */
export function checkDataFile({ file, text }: ContentFile): Problem[] {
  const name = file.replace(/^data\//, '').replace(/\.yml$/, '');
  const yaml = readYaml(text);
  const at = { file, rule: 'data' };
  const syntax = yaml.errors.map(({ message, ...place }): Problem => {
    const found = `The file is not valid YAML: ${message}`;
    return { ...at, ...place, ...error(found, 'Check quotes and indentation.') };
  });
  const { data } = yaml;
  if (typeof data === 'object' && data !== null && Object.hasOwn(data, '__proto__')) {
    // A list by name would leave it out without a word.
    const fix = 'Use lower-case letters, digits and single hyphens.';
    const finding = error('__proto__ cannot be a name', fix);
    return [{ ...at, ...yaml.locateKey([], '__proto__'), ...finding }];
  }
  if (syntax.length > 0 || !Object.hasOwn(dataSchemas, name)) return syntax;
  const result = dataSchemas[name as keyof typeof dataSchemas].safeParse(data);
  if (result.success) {
    return [
      ...placeholderFields(file, yaml, 'Write your own words.'),
      ...curlyQuoteProblems(text, yaml, at),
    ];
  }
  return issueProblems(file, 'data', yaml, describeIssues(result.error.issues, data, []));
}
