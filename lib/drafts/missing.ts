import { type CheckedDocument, firstDate, publicationOn } from '../check/document';
import { findPlaceholders } from '../check/rules/placeholders';
import { formatDate } from '../dates/format';
import { type Problem, statement } from '../problem';
import { drawableWhole } from '../social-text';
import { SNIPPET } from './snippets';

/** Something that a text lacks, or that could be better. */
export interface Remark {
  severity: Problem['severity'];
  /** Line of its file, where one is concerned. */
  line?: number;
  message: string;
  fix: string;
}

const GRAVITY: readonly Remark['severity'][] = ['error', 'warning', 'hint'];

/** What the check found, as a sentence of its own. */
function remarkOf(problem: Problem): Remark {
  const { severity, line, fix } = problem;
  return { severity, line, message: statement(problem).replace(/[^.!?]$/, '$&.'), fix };
}

/** A draft whose day has come already would be published as if it were old, or over. */
function pastDate(document: CheckedDocument, today: string): Remark[] {
  const first = firstDate(document);
  if (!first || first.day >= today || publicationOn(document, today) !== 'draft') return [];
  const isPost = document.kind === 'post';
  const message = `The ${isPost ? 'date' : 'start'}, ${formatDate(first.day)}, is past.`;
  const fix = isPost
    ? `Write date: ${today}, or the day on which it should appear.`
    : 'Set a later start and end.';
  return [{ severity: 'warning', message, fix }];
}

/** What is no issue, but shows when a page is found or shared. */
function thoughts({ kind, fields }: CheckedDocument): Remark[] {
  if (!fields || kind === 'package note') return [];
  const { title, description } = fields;
  const remarks: Array<[isMeant: boolean, message: string, fix: string]> = [
    [
      title.length > SNIPPET.title,
      `The title has ${title.length} characters; search engines show about ${SNIPPET.title}.`,
      'Put the words that say most at its beginning.',
    ],
    [
      description.length > SNIPPET.description,
      `The description has ${description.length} characters; search engines show about ${SNIPPET.description}.`,
      'Make its first sentence work on its own.',
    ],
    [
      kind !== 'page' && !drawableWhole(title),
      'The picture for social media cannot show every letter of the title.',
      'Its topic or kind is shown instead; sites write the title beside the picture.',
    ],
    [
      kind !== 'page' && fields.cover === undefined,
      'It has no cover, so it shows generated art.',
      'Add one if a picture says more.',
    ],
  ];
  return remarks.flatMap(([isMeant, message, fix]) =>
    isMeant ? [{ severity: 'hint', message, fix }] : [],
  );
}

/**
 * What a text still lacks, gravest first.
 * @param problems what the check found in its file
 * @param today a calendar date in UTC
 */
export function missingFrom(
  document: CheckedDocument,
  problems: readonly Problem[],
  today: string,
): Remark[] {
  // The check lets drafts keep the sentences that they began with; a finished text has none.
  const begun = publicationOn(document, '') === 'draft' ? findPlaceholders(document) : [];
  return [
    ...[...problems, ...begun].map(remarkOf),
    ...pastDate(document, today),
    ...thoughts(document),
  ].sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
}
