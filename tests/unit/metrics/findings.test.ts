import { describe, expect, it } from 'vitest';
import { metricFigures } from '@/lib/metrics/figures';
import { findings } from '@/lib/metrics/findings';
import { openByStage, reviewFunnel, waitingForEditor } from '@/lib/metrics/queue';
import { chartSummary } from '@/lib/metrics/summary';
import type { Package } from '@/lib/packages/types';
import { readReviews } from '@/lib/reviews/read-reviews';

const HEADER = 'issue_num,package_name,editor,date_opened,date_closed,date_accepted,labels\n';
const rows = [
  `1,alpha,ed,2025-01-01,2025-03-01,2025-02-01,['6/pyOS-approved']`,
  `2,beta,TBD,2026-08-01,,missing,['0/seeking-editor']`,
  `3,gamma,TBD,2026-06-01,,missing,['0/seeking-editor']`,
  `4,delta,ed,2026-06-01,,missing,"['3/reviewers-assigned', 'on-hold']"`,
  `5,Alpha,,2024-12-01,2024-12-20,,['presubmission']`,
  `6,epsilon,,2024-12-01,,,['presubmission']`,
];
const { reviews } = readReviews(
  { 'review_submissions.csv': HEADER + rows.join('\n') },
  { issues: 'https://example.org/issues', partners: [] },
);
const asOf = '2026-08-11';
const accepted = (name: string, submitted: string, day: string, more: object = {}) =>
  ({
    name,
    submitted,
    accepted: day,
    partners: [],
    categories: [],
    authors: [],
    reviewers: [],
    editors: [],
    ...more,
  }) as unknown as Package;
const [ed, eve, ray] = ['ed', 'eve', 'ray'].map((handle) => ({ handle }));
const packages = [
  accepted('a', '2025-01-01', '2025-01-11', { categories: ['geospatial'], editors: [ed] }),
  accepted('b', '2025-01-01', '2025-01-21', { categories: ['education'], editors: [ed, eve] }),
  accepted('c', '2025-01-01', '2025-01-31', { categories: ['geospatial'], joss: {} }),
  accepted('d', '2026-01-01', '2026-01-02', { categories: ['education'], reviewers: [ray] }),
];

describe('findings', () => {
  it('are sentences with the numbers of the data', () => {
    expect(findings({ packages, reviews, asOf })).toEqual({
      accepted: '4 packages are accepted. The most in one year: 3 in 2025. So far in 2026: 1.',
      days: 'Half of the packages accepted in 2025 took 20 days or less; over all years, half took 15 days or less.',
      funnel: 'Of 4 submissions, 1 was accepted. Of 2 presubmissions, 1 led to a submission.',
      stages: '3 submissions are open; 1 has its reviewers.',
      waiting: '2 submissions wait for an editor, the longest for 71 days on August 11, 2026.',
      categories: 'The largest categories are Education and Geospatial, with 2 packages each.',
      shares: 'Of 4 packages, 1 has a JOSS paper, and 0 were reviewed with a partner community.',
      editors: '2 editors took part, 1 of them more than once.',
      reviewers: '1 reviewer took part, 0 of them more than once.',
    });
  });

  it('name the largest category', () => {
    const { categories } = findings({ packages: packages.slice(0, 1), reviews, asOf });
    expect(categories).toBe('The largest category is Geospatial: 1 of 1 package.');
  });

  it('are none without data', () => {
    const none = Object.values(findings({ packages: [], reviews: [] }));
    expect(none.filter((finding) => finding !== undefined)).toEqual([]);
  });
});

describe('figures', () => {
  it('link the numbers of the data to their charts', () => {
    expect(
      metricFigures({ packages, reviews, asOf }).map(({ value, href }) => [value, href]),
    ).toEqual([
      [4, '#accepted'],
      [20, '#review-days'],
      [3, '#stages'],
      [2, '#waiting'],
    ]);
  });

  it('have no median before a full year of reviews', () => {
    const hrefs = metricFigures({ packages: [], reviews: [] }).map(({ href }) => href);
    expect(hrefs).toEqual(['#accepted', '#stages', '#waiting']);
  });
});

describe('charts of the queue', () => {
  it('count steps that were passed, also behind a hold', () => {
    const values = (items: typeof packages) =>
      reviewFunnel(reviews, items).map(({ value }) => value);
    expect(values([])).toEqual([2, 1, 4, 2, 2, 1, 0]);
    const paper = { joss: {}, reviewIssue: 'https://example.org/issues/1' };
    expect(values([accepted('a', '', '', paper), ...packages]).at(-1)).toBe(1);
  });

  it('leave out stages without an entry', () => {
    expect(openByStage(reviews)).toEqual([
      { label: 'Seeking an editor', value: 2 },
      { label: 'On hold', value: 1 },
    ]);
  });

  it('count days up to the day of the data', () => {
    expect(waitingForEditor(reviews, asOf)).toEqual([
      { label: 'gamma', value: 71 },
      { label: 'beta', value: 10 },
    ]);
  });

  it('have a summary', () => {
    expect(chartSummary('Days', waitingForEditor(reviews, asOf))).toBe(
      'Days: highest for gamma (71), lowest for beta (10). All: gamma 71, beta 10.',
    );
    expect(chartSummary('Days', [{ label: 'gamma', value: 71 }])).toBe('Days: gamma 71.');
    expect(chartSummary('Days', [])).toBe('Days: no data yet.');
  });
});
