import { cachedDataFile, leaveOutInDevelopment, readData } from '../content/data';
import { getPartners } from '../partners';
import { EDITORS_FILE, type EditorialTeam, readEditors } from './read-editors';
import { type ReviewRecord, type ReviewSettings, readReviews, reviewFiles } from './read-reviews';
import type { Review } from './types';

export type { ReviewRecord } from './read-reviews';
export type { Review } from './types';

let known: { source: string; record: ReviewRecord } | undefined;

/** What the content folder says about the place of reviews and about partner communities. */
export function getReviewSettings(): ReviewSettings {
  return {
    issues: readData('peer-review').issues.replace(/\/+$/, ''),
    partners: getPartners().map(({ slug }) => slug),
  };
}

/** All submissions and presubmissions, the newest issue first, with the notes of their reader. */
export function getReviewRecord(): ReviewRecord {
  const settings = getReviewSettings();
  const texts = Object.fromEntries(
    reviewFiles.map((file) => [file, cachedDataFile(file, (text) => text)]),
  );
  const source = JSON.stringify([texts, settings]);
  if (known?.source !== source) {
    const read = leaveOutInDevelopment(() => readReviews(texts, settings));
    known = { source, record: read ?? readReviews({}, settings) };
  }
  return known.record;
}

/** All submissions and presubmissions, the newest issue first. */
export function getReviews(): Review[] {
  return getReviewRecord().reviews;
}

export function getReview(issue: number | undefined): Review | undefined {
  return getReviews().find((review) => review.issue === issue);
}

export function getEditorialTeam(): EditorialTeam {
  return cachedDataFile(EDITORS_FILE, readEditors) ?? { editors: [], notes: [] };
}

/** The number of an issue from its address; undefined where it has none. */
export function issueNumber(href: string | undefined): number | undefined {
  const number = /\/issues\/(\d+)\/?(?:[?#].*)?$/.exec(href ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}
