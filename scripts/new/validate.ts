import { readFields } from '@/lib/check/front-matter/read-fields';
import { kindOfFolder } from '@/lib/content/schema';
import { fieldName } from '@/lib/content/yaml';
import { fieldLabel } from '@/lib/problem';
import { fieldsFor } from './render';
import type { Kind, Question, Values } from './types';

/**
 * What is wrong with an answer, with its fix; undefined when nothing is.
 * @param values the answers before it
 */
export function answerIssue(
  kind: Kind,
  { flag, field = flag }: Question,
  answer: string,
  values: Values,
): string | undefined {
  const documentKind = kindOfFolder(kind.folder);
  if (!documentKind) return undefined;
  const { issues } = readFields(documentKind, fieldsFor(kind, { ...values, [flag]: answer }));
  const issue = issues.find(
    ({ path, severity }) => severity !== 'warning' && fieldName(path).startsWith(field),
  );
  return issue && `${fieldLabel(fieldName(issue.path))} ${issue.cause}. ${issue.fix}`;
}
