import { getPackages } from '../packages';
import { apiPerson } from '../packages/api';
import type { PersonRef } from '../packages/types';
import { site } from '../site';
import { absoluteUrl, urls } from '../urls';
import { getReviewRecord, issueNumber } from '.';
import { type ApiReview, type ApiReviewList, REVIEW_API_VERSION } from './api-schema';
import { stageFacts } from './stages';
import type { Review } from './types';

const person = (ref: PersonRef | undefined) => ref && apiPerson(ref);

export function packageSlugs(): Map<number, string> {
  return new Map(
    getPackages().flatMap(({ slug, reviewIssue }) => {
      const issue = issueNumber(reviewIssue);
      return issue === undefined ? [] : [[issue, slug] as const];
    }),
  );
}

function apiReview(review: Review, slug: string | undefined): ApiReview {
  const { issue, href, name, kind, open, stage, lastActivity } = review;
  return {
    issue,
    url: href,
    name,
    kind,
    open,
    stage,
    need: open ? stageFacts(stage).need : undefined,
    opened: review.opened,
    closed: review.closed,
    accepted: review.accepted,
    author: person(review.author),
    editor: person(review.editor),
    editorInChief: person(review.editorInChief),
    categories: review.categories,
    partners: review.partners,
    labels: review.labels,
    lastActivity: lastActivity && { date: lastActivity.date, by: person(lastActivity.by) },
    package: slug && absoluteUrl(urls.package(slug)),
    badge: kind === 'submission' ? absoluteUrl(`/badges/review/${issue}.svg`) : undefined,
  };
}

/** All reviews as the API gives them, with version, license and the day of the data. */
export function apiReviewList(): ApiReviewList {
  const { reviews, asOf } = getReviewRecord();
  const slugs = packageSlugs();
  return {
    version: REVIEW_API_VERSION,
    license: site.contentLicense.url,
    asOf,
    reviews: reviews.map((review) => apiReview(review, slugs.get(review.issue))),
  };
}
