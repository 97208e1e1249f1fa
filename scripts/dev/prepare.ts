import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import pc from 'picocolors';
import { checkContent } from '@/lib/check';
import { type CheckedDocument, isDraft } from '@/lib/check/document';
import { checkFrontMatter } from '@/lib/check/front-matter';
import { preparedDocument, writePrepared } from '@/lib/content/prepare';
import { documentKinds, kindOfFolder } from '@/lib/content/schema';
import { utcDate } from '@/lib/dates/calendar-date';
import { contentDir, now } from '@/lib/env';
import { readContentFile } from '@/lib/files';
import { printable } from '@/lib/printable';
import { type Problem, statement } from '@/lib/problem';
import { describeDraft, formatProblems } from '../check/print';

/** Valid fields for a document that has none: a draft that is about its own errors. */
function standInFields({ kind, slug, file }: CheckedDocument): object {
  const today = utcDate(now());
  const common = {
    title: `Fix the errors in content/${file}`,
    description: `This draft has errors. Fix them in content/${file}, and save the file.`,
    draft: true,
  };
  switch (kind) {
    case 'post': {
      const fields = { ...common, date: today, authors: ['site-team'], topic: 'updates' };
      return documentKinds.post.schema.parse(fields);
    }
    case 'event': {
      const place = { mode: 'online' };
      const fields = { ...common, start: today, end: today, kind: 'community', place };
      return documentKinds.event.schema.parse(fields);
    }
    case 'page':
      return documentKinds.page.schema.parse(common);
    case 'package note':
      return { package: slug };
  }
}

/** Long lines in several, as code does not wrap; what YAML holds in brackets may go on indented. */
const wrapped = (line: string): string => line.replace(/(.{50,76}) (?=\S.{8})/g, '$1\n  ');

function errorText(problems: readonly Problem[]): string {
  const list = problems.map(
    ({ file, line, column, fix, ...problem }) =>
      `content/${file}:${line}:${column}\n${wrapped(statement(problem))}\n${wrapped(`→ ${fix}`)}`,
  );
  // A fence longer than any in the messages shows them as they are, but for what no page can hold.
  const shown = printable(list.join('\n\n')).replace(/`{8,}/g, '`');
  return `\n\`\`\`\`\`\`\`\`text\n${shown}\n\`\`\`\`\`\`\`\`\n`;
}

/** Whether a page can show a document as it is. */
const isSound = ({ fields, body }: CheckedDocument): boolean =>
  fields !== undefined && body.issues.length === 0 && body.refusals.length === 0;

/** A document for Contentlayer; its page shows the errors when it can't be rendered. */
export function prepareDocument(document: CheckedDocument, problems: readonly Problem[]): string {
  const { fields, source } = document;
  if (fields && isSound(document)) return preparedDocument(fields, source.body);
  const errors = problems.filter(
    ({ file, severity }) => file === document.file && severity === 'error',
  );
  return preparedDocument(fields ?? standInFields(document), errorText(errors));
}

/** Whether a change is one of a document alone, which leaves the others as they are. */
const isEdit = (file: string): boolean =>
  file.endsWith('.mdx') && existsSync(join(contentDir, file));

/** Prepares saved documents that pages can show, before the check looks at what they refer to. */
function prepareSaved(saved: ReadonlySet<string>): void {
  const sound = [...saved].flatMap((file) => {
    const kind = kindOfFolder(file.replace(/\/.*$/, ''));
    if (!kind) return [];
    const { document } = checkFrontMatter(readContentFile(contentDir, file), kind);
    return isSound(document) ? [[file, prepareDocument(document, [])] as const] : [];
  });
  writePrepared(new Map(sound), false);
}

/**
 * Checks the content, prints its errors and warnings, and prepares the documents for Contentlayer.
 * @param changed files that were saved, from the content folder; without it, all are read
 */
export function prepareForDevelopment(changed?: ReadonlySet<string>): void {
  const only = changed && [...changed].every(isEdit) ? changed : undefined;
  if (only) prepareSaved(only);
  const { read, problems } = checkContent(contentDir, process.cwd(), only);
  writePrepared(
    new Map(read.map((document) => [document.file, prepareDocument(document, problems)])),
    only === undefined,
  );
  const shown = problems.filter(({ severity }) => severity !== 'hint');
  if (shown.length > 0) console.log(`${formatProblems(shown, contentDir)}\n`);
  for (const document of only ? read : []) {
    if (shown.some((problem) => problem.file === document.file)) continue;
    const path = relative(process.cwd(), join(contentDir, document.file));
    const state = isDraft(document) ? ` ${describeDraft(document)}` : '';
    console.log(`${pc.green('✓')} ${printable(path)} has no errors or warnings.${state}`);
  }
}
