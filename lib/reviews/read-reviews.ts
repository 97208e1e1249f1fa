import { type DataNote, readDate, reporter } from '../data/loose';
import { readTable } from './read-table';
import { readCategories, readFilled, readList, readMember, readName } from './read-values';
import { isKnownLabel, labelKey, reachedStage, stageOfLabels } from './stages';
import type { Review } from './types';

/** The two files of reviews, in the order in which an issue that is in both is read. */
export const reviewFiles = ['review_submissions.csv', 'review_presubmissions.csv'] as const;

/** The columns without which an entry cannot be placed. */
const REQUIRED_COLUMNS = ['package_name', 'date_opened', 'labels', 'issue_num'] as const;

/** The reviews as they could be read, and every value that was normalized or left out. */
export interface ReviewRecord {
  reviews: Review[];
  notes: DataNote[];
  /** The newest day that the files mention: the day as of which they are. */
  asOf?: string;
}

/** What the reader has to know besides the files. */
export interface ReviewSettings {
  /** The address of the list of issues, without a slash at its end. */
  issues: string;
  /** Ids of partner communities, which are labels as well. */
  partners: readonly string[];
}

type Row = Readonly<Record<string, string>>;

function readReview(
  row: Row,
  file: string,
  settings: ReviewSettings,
  notes: DataNote[],
): Review | undefined {
  const label = readFilled(row.issue_num);
  const report = reporter(notes, `data/${file}`, `issue ${label ?? 'without a number'}`);
  const issue = Number(label);
  if (!Number.isInteger(issue) || issue < 1) {
    report('issue_num', row.issue_num, 'not the number of an issue, so the entry is left out');
    return undefined;
  }
  const partners = new Set(settings.partners);
  const labels = readList(row.labels, 'labels', report);
  for (const name of labels) {
    if (!isKnownLabel(name, partners)) report('labels', name, 'an unknown label', 'no stage');
  }
  const stage = stageOfLabels(labels);
  const isPresubmission =
    stage === 'presubmission' ||
    (file === 'review_presubmissions.csv' && reachedStage(labels) === undefined);
  const kind = isPresubmission ? 'presubmission' : 'submission';
  const date = (field: string) => readDate(readFilled(row[field]), field, report);
  const person = (field: string) => readMember(row[field], field, report);
  const closed = date('date_closed');
  const activity = date('last_comment_date');
  return {
    issue,
    href: `${settings.issues}/${issue}`,
    name: readName(row.package_name, issue, kind, report),
    kind,
    stage: isPresubmission ? 'presubmission' : stage,
    reached: reachedStage(labels),
    open: readFilled(row.date_closed) === undefined,
    author: person('submitting_author'),
    editor: person('editor'),
    editorInChief: person('eic'),
    opened: date('date_opened'),
    closed,
    accepted: date('date_accepted'),
    labels,
    categories: readCategories(row.categories, report),
    partners: labels.map(labelKey).filter((key) => partners.has(key)),
    ...(activity ? { lastActivity: { date: activity, by: person('last_comment_user') } } : {}),
  };
}

const daysOf = ({ opened, closed, accepted, lastActivity }: Review): string[] =>
  [opened, closed, accepted, lastActivity?.date].filter((day) => day !== undefined);

/**
 * Reads the community's files of submissions and presubmissions. An issue that is in both files is
 * one review; its labels say which kind.
 * @param texts the files by name; a missing one counts as empty
 * @throws when a file is not CSV, or lacks a column that the format has
 */
export function readReviews(
  texts: Readonly<Partial<Record<(typeof reviewFiles)[number], string>>>,
  settings: ReviewSettings,
): ReviewRecord {
  const notes: DataNote[] = [];
  const reviews = new Map<number, Review>();
  for (const file of reviewFiles) {
    const text = texts[file];
    if (text === undefined) continue;
    for (const { values } of readTable(text, `data/${file}`, REQUIRED_COLUMNS).rows) {
      const own: DataNote[] = [];
      const review = readReview(values, file, settings, own);
      if (review && reviews.has(review.issue)) {
        const report = reporter(notes, `data/${file}`, `issue ${review.issue}`);
        report('issue_num', review.issue, 'a second entry of this issue, which is read once');
        continue;
      }
      notes.push(...own);
      if (review) reviews.set(review.issue, review);
    }
  }
  const all = [...reviews.values()].sort((a, b) => b.issue - a.issue);
  return { reviews: all, notes, asOf: all.flatMap(daysOf).sort().at(-1) };
}
