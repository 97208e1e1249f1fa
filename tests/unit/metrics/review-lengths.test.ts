import { describe, expect, it } from 'vitest';
import { medianReviewDaysByYear, reviewLengths } from '../../../lib/metrics/review-lengths';
import { finishedReviews } from '../../../lib/metrics/review-times';
import type { Package } from '../../../lib/packages/types';

function reviewed(submitted?: string, accepted?: string): Package {
  return {
    slug: 'x',
    name: 'x',
    description: '',
    categories: [],
    partners: [],
    repository: { host: 'github' },
    submitted,
    accepted,
    authors: [],
    maintainers: [],
    editors: [],
    editorsInChief: [],
    reviewers: [],
    active: true,
    figures: {},
  };
}

describe('finishedReviews', () => {
  it('leaves out reviews without a date, and those accepted before they were submitted', () => {
    const packages = [
      reviewed('2024-02-28', '2024-03-01'),
      reviewed(undefined, '2024-03-01'),
      reviewed('2024-03-01', undefined),
      reviewed('2024-03-02', '2024-03-01'),
      reviewed('2024-03-01', '2024-03-01'),
    ];
    expect(finishedReviews(packages).map(({ days }) => days)).toEqual([2, 0]);
  });
});

describe('medianReviewDaysByYear', () => {
  it('counts a review in the year of its acceptance', () => {
    const packages = [
      reviewed('2022-12-30', '2023-01-01'),
      reviewed('2022-01-01', '2023-01-01'),
      reviewed('2023-01-01', '2023-01-11'),
    ];
    expect(medianReviewDaysByYear(packages)).toEqual([{ label: '2023', value: 10 }]);
  });

  it('takes the mean of the two in the middle, as a whole number', () => {
    const packages = [reviewed('2024-01-01', '2024-01-02'), reviewed('2024-01-01', '2024-01-05')];
    expect(medianReviewDaysByYear(packages)).toEqual([{ label: '2024', value: 3 }]);
  });

  it('leaves out years in which nothing was accepted', () => {
    const packages = [reviewed('2019-01-01', '2019-02-01'), reviewed('2021-01-01', '2021-01-31')];
    expect(medianReviewDaysByYear(packages).map(({ label }) => label)).toEqual(['2019', '2021']);
  });

  it('has nothing to say of no packages', () => {
    expect(medianReviewDaysByYear([])).toEqual([]);
  });
});

describe('reviewLengths', () => {
  it('puts every review into one span, a review of no days too', () => {
    const accepted = (days: number) =>
      new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
    const packages = [0, 91, 92, 182, 183, 273, 274, 365, 366, 845].map((days) =>
      reviewed('2024-01-01', accepted(days)),
    );
    expect(reviewLengths(packages).map(({ value }) => value)).toEqual([2, 2, 2, 2, 2]);
  });
});
