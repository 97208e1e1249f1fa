import { describe, expect, it } from 'vitest';
import type { Package } from '@/lib/packages/types';
import { reviewBadge } from '@/lib/reviews/badge';
import { isAccepted, outcomeOf, presubmissionOutcome, submissionOf } from '@/lib/reviews/outcome';
import { readReviews } from '@/lib/reviews/read-reviews';
import { recordSteps } from '@/lib/reviews/record';
import { recordSpans } from '@/lib/reviews/spans';

const item = {
  name: 'alpha',
  submitted: '2025-01-01',
  accepted: '2025-02-01',
  versionAccepted: { label: '1.0' },
  editors: [{ handle: 'ed' }],
  editorsInChief: [],
  reviewers: [{ handle: 'r1' }, { handle: 'r2' }],
  active: true,
} as unknown as Package;

function reviewsOf(...rows: Array<[number, string, string, string, string?]>) {
  const lines = rows.map(
    ([issue, name, closed, labels, opened = '2025-01-01']) =>
      `${issue},${name},${opened},${closed},chief,"${labels}"`,
  );
  return readReviews(
    {
      'review_submissions.csv': `issue_num,package_name,date_opened,date_closed,eic,labels\n${lines.join('\n')}\n`,
    },
    { issues: 'https://example.org/issues', partners: [] },
  ).reviews;
}
const one = (labels: string, closed = '') => reviewsOf([1, 'alpha', closed, labels])[0];
const review = one("['6/pyOS-approved', '7/under-joss-review']", '2025-03-01');

import { packageSource } from '../../support/packages';

describe('the record of a package', () => {
  it('has every step that the data knows, joined with its review', () => {
    expect(recordSteps(item, review)).toEqual([
      { title: 'Submitted', date: '2025-01-01', detail: undefined },
      { title: 'First checks', people: [{ handle: 'chief' }] },
      { title: 'Editor', people: [{ handle: 'ed' }] },
      { title: 'Reviewers', people: [{ handle: 'r1' }, { handle: 'r2' }] },
      { title: 'Accepted', date: '2025-02-01', detail: 'Version 1.0, after 31 days' },
      { title: 'JOSS review' },
    ]);
    expect(recordSteps(item).map(({ title }) => title)).not.toContain('JOSS review');
    const unversioned = recordSteps({ ...item, versionAccepted: undefined });
    expect(unversioned.find(({ title }) => title === 'Accepted')?.detail).toBe('After 31 days');
  });

  it('is drawn to scale where its days are known', () => {
    expect(recordSpans(item, review).map(({ days }) => days)).toEqual([31, 28]);
    expect(recordSpans(item)).toEqual([{ label: 'In review', days: 31, isReview: true }]);
    expect(recordSpans({ ...item, submitted: undefined })).toEqual([]);
    expect(recordSpans({ ...item, submitted: '2025-03-01' })).toEqual([]);
  });
});

describe('the badge of a review', () => {
  it.each([
    ['under review', one("['0/seeking-editor']"), undefined],
    ['accepted', one("['6/pyOS-approved']"), undefined],
    ['accepted 2025', one("['6/pyOS-approved']"), item],
    ['accepted 2025', undefined, item],
    ['archived', one("['6/pyOS-approved', 'archived']"), item],
    ['archived', undefined, { ...item, active: false }],
    ['on hold', one("['on-hold']", '2025-03-01'), undefined],
    ['review closed', one("['0/pre-review-checks']", '2025-03-01'), undefined],
  ])('says %s', (words, found, catalogItem) => {
    expect(reviewBadge(found, catalogItem)).toMatchObject({ words, name: 'alpha' });
  });
});

describe('the outcome', () => {
  it.each([
    ['accepted', "['6/pyOS-approved', 'on-hold']", ''],
    ['open', "['on-hold']", ''],
    ['on-hold', "['pending-maintainer-response']", '2025-03-01'],
    ['out-of-scope', "['currently-out-of-scope']", '2025-03-01'],
    ['closed', "['New Submission!']", '2025-03-01'],
  ])('is %s for %s', (outcome, labels, closed) => {
    const found = one(labels, closed);
    if (!found) throw new Error('no review');
    expect(outcomeOf(found)).toBe(outcome);
    expect(isAccepted(found)).toBe(outcome === 'accepted');
  });

  it('of a presubmission is its later submission of the same name', () => {
    const all = reviewsOf(
      [3, 'Alpha-Beta', '', "['1/editor-assigned']", '2025-02-01'],
      [2, 'gamma', '', "['1/editor-assigned']", '2024-01-01'],
      [1, 'alpha_beta', '2025-01-20', "['presubmission', 'Submission Requested']"],
      [4, 'gamma', '', "['presubmission', '⌛ pending-maintainer-response']"],
    );
    const by = (issue: number) => {
      const found = all.find((candidate) => candidate.issue === issue);
      if (!found) throw new Error(`no issue ${issue}`);
      return found;
    };
    expect(submissionOf(by(1), all)?.issue).toBe(3);
    expect(submissionOf(by(4), all)).toBeUndefined();
    expect(presubmissionOutcome(by(1))).toBe('Invited to submit');
    expect(presubmissionOutcome(by(4))).toBe('Waiting for the authors');
  });
});

describe('a JOSS paper that is older than the submission', () => {
  it('comes first, with its year', () => {
    const item = packageSource({
      slug: 'earthpy',
      submitted: '2020-02-01',
      accepted: '2020-06-01',
      joss: {
        href: 'https://joss.theoj.org/papers/10.21105/joss.01886',
        doi: '10.21105/joss.01886',
      },
    });
    const steps = recordSteps(item);
    expect(steps[0]).toMatchObject({
      title: 'Published in JOSS',
      detail: '2019, 10.21105/joss.01886',
    });
    expect(recordSteps({ ...item, submitted: '2019-05-01' }).at(-1)?.title).toBe(
      'Published in JOSS',
    );
  });

  it('is drawn before the review, to scale, where its day is known', () => {
    const joss = { href: 'https://doi.org/10.21105/joss.02314', doi: '10.21105/joss.02314' };
    const item = packageSource({
      slug: 'pyrolite',
      submitted: '2020-07-09',
      accepted: '2020-08-09',
      joss,
    });
    expect(recordSpans(item)).toEqual([
      { label: 'From the JOSS paper to submission', days: 30, isReview: false },
      { label: 'In review', days: 31, isReview: true },
    ]);
    expect(recordSpans({ ...item, submitted: '2020-05-01', accepted: '2020-05-10' })).toEqual([
      { label: 'In review', days: 9, isReview: true },
      { label: 'Until the JOSS paper', days: 30, isReview: false },
    ]);
  });

  it('lends its day to no other paper of the package', () => {
    const item = packageSource({
      slug: 'sourmash',
      submitted: '2023-08-14',
      accepted: '2024-04-04',
      joss: { href: 'https://doi.org/10.21105/joss.06830', doi: '10.21105/joss.06830' },
    });
    expect(recordSteps(item).at(-1)).toMatchObject({
      title: 'Published in JOSS',
      detail: '10.21105/joss.06830',
    });
  });
});

describe('what a review changed', () => {
  it('comes between reviewers and acceptance, in the words of the note', () => {
    const steps = recordSteps(item, review, ['Every function got an example.']);
    const at = steps.findIndex(({ title }) => title === 'What the review changed');
    expect(steps[at]?.items).toEqual(['Every function got an example.']);
    expect(steps.map(({ title }) => title).slice(at - 1)).toEqual([
      'Reviewers',
      'What the review changed',
      'Accepted',
      'JOSS review',
    ]);
    expect(recordSteps(item, review).some(({ items }) => items)).toBe(false);
  });
});
