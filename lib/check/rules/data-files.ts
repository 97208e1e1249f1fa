import { dataSchemas } from '../../content/schema/data';
import { readYaml } from '../../content/yaml';
import type { ContentFile } from '../../files';
import type { Problem } from '../../problem';
import { curlyQuoteProblems } from '../front-matter/curly-quotes';
import { describeIssues } from '../front-matter/describe';
import { issueProblems } from '../front-matter/yaml-problems';
import { placeholderFields } from './placeholders';

/** Judges one of our own files of `content/data`; a file that no schema knows must be YAML at least. */
export function checkDataFile({ file, text }: ContentFile): Problem[] {
  const name = file.replace(/^data\//, '').replace(/\.yml$/, '');
  const yaml = readYaml(text);
  const syntax = yaml.errors.map(
    (error): Problem => ({
      ...error,
      file,
      rule: 'data',
      severity: 'error',
      message: `The file is not valid YAML: ${error.message}`,
      fix: 'Check quotes and indentation.',
    }),
  );
  const { data } = yaml;
  if (typeof data === 'object' && data !== null && Object.hasOwn(data, '__proto__')) {
    // A list by name would leave it out without a word.
    const message = '__proto__ cannot be a name';
    const fix = 'Use lower-case letters, digits and single hyphens.';
    const place = yaml.locateKey([], '__proto__');
    return [{ ...place, file, rule: 'data', severity: 'error', message, fix }];
  }
  if (syntax.length > 0 || !Object.hasOwn(dataSchemas, name)) return syntax;
  const result = dataSchemas[name as keyof typeof dataSchemas].safeParse(yaml.data);
  if (result.success) {
    return [
      ...placeholderFields(file, yaml, 'Write your own words.'),
      ...curlyQuoteProblems(text, yaml, { file, rule: 'data' }),
    ];
  }
  return issueProblems(file, 'data', yaml, describeIssues(result.error.issues, yaml.data, []));
}
