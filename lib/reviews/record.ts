import { capitalized } from '../capitalized';
import { counted } from '../counted';
import { jossDate } from '../packages/facts';
import { daysInReview } from '../packages/review';
import type { Package, PersonRef } from '../packages/types';
import { hasReached } from './stages';
import type { Review } from './types';

export interface RecordStep {
  title: string;
  /** Absent where the data says that it happened, but not when. */
  date?: string;
  people?: readonly PersonRef[];
  detail?: string;
  href?: string;
  items?: readonly string[];
}

const version = (label: string | undefined): string | undefined =>
  label ? `Version ${label}` : undefined;

function jossStep(item: Package, review: Review | undefined): RecordStep[] {
  if (item.joss) {
    const { href, doi } = item.joss;
    const published = jossDate(item.slug, doi);
    const day = published?.length === 10 ? { date: published } : {};
    const year = published?.length === 4 ? [published] : [];
    const detail = [...year, doi ?? 'Read the paper'].join(', ');
    return [{ title: 'Published in JOSS', ...day, detail, href }];
  }
  if (!review || !hasReached(review.stage, 'joss-review')) return [];
  return [
    { title: hasReached(review.stage, 'joss-accepted') ? 'Accepted by JOSS' : 'JOSS review' },
  ];
}

/** Whether the JOSS paper is older than the submission; a year alone counts as its last day. */
function isJossFirst({ slug, joss }: Package, submitted: string | undefined): boolean {
  const published = jossDate(slug, joss?.doi);
  if (!joss || !published || !submitted) return false;
  return (published.length === 4 ? `${published}-12-31` : published) < submitted;
}

/**
 * The steps of a package's review in the order of time. The data has days for submission and
 * acceptance, and names for the steps between.
 * @param review the review of the same issue, if a file of reviews has it
 * @param changes what the review changed, as the note about the package says
 */
export function recordSteps(
  item: Package,
  review?: Review,
  changes: readonly string[] = [],
): RecordStep[] {
  const days = daysInReview(item);
  const accepted = item.accepted ?? review?.accepted;
  const submitted = item.submitted ?? review?.opened;
  const { label, href } = item.versionSubmitted ?? {};
  const after = days === undefined ? undefined : `after ${counted(days, 'day')}`;
  const detail = [version(item.versionAccepted?.label), after].filter(Boolean).join(', ');
  const people = (title: string, refs: readonly PersonRef[], ref?: PersonRef): RecordStep[] => {
    const all = refs.length > 0 ? refs : ref ? [ref] : [];
    return all.length > 0 ? [{ title, people: all }] : [];
  };
  const joss = jossStep(item, review);
  const jossFirst = isJossFirst(item, submitted);
  return [
    ...(jossFirst ? joss : []),
    ...(submitted ? [{ title: 'Submitted', date: submitted, detail: version(label), href }] : []),
    ...people('First checks', item.editorsInChief, review?.editorInChief),
    ...people('Editor', item.editors, review?.editor),
    ...people('Reviewers', item.reviewers),
    ...(changes.length > 0 ? [{ title: 'What the review changed', items: changes }] : []),
    ...(accepted ? [{ title: 'Accepted', date: accepted, detail: capitalized(detail) }] : []),
    ...(jossFirst ? [] : joss),
  ];
}
