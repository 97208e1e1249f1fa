import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReviews, reviewFiles } from '@/lib/reviews/read-reviews';

const HEADER =
  ',package_name,submitting_author,editor,eic,date_opened,date_closed,date_accepted,labels,issue_num,description,categories,status,last_comment_date,last_comment_user';
const settings = { issues: 'https://example.org/issues', partners: ['astropy', 'pangeo'] };
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const DEFAULTS = {
  package_name: 'thing',
  submitting_author: 'octocat',
  editor: 'TBD',
  eic: '',
  date_opened: '2026-06-12 11:51:48+00:00',
  date_closed: '',
  date_accepted: 'missing',
  labels: "['0/seeking-editor']",
  issue_num: '7',
  categories: "['data-retrieval']",
  status: '',
  last_comment_date: '',
  last_comment_user: '',
};

/** A file with one row for each set of values; the first column is the row's number. */
function file(...rows: Array<Partial<typeof DEFAULTS>>): string {
  const columns = HEADER.split(',').slice(1);
  const lines = rows.map((row, index) => {
    const values: Record<string, string> = { ...DEFAULTS, ...row };
    return [index, ...columns.map((name) => quote(values[name] ?? ''))].join(',');
  });
  return `${[HEADER, ...lines].join('\n')}\n`;
}

const read = (...rows: Array<Partial<typeof DEFAULTS>>) =>
  readReviews({ 'review_submissions.csv': file(...rows) }, settings);

const one = (row: Partial<typeof DEFAULTS>) => {
  const { reviews, notes } = read(row);
  const review = reviews[0];
  if (!review || reviews.length > 1) throw new Error(`${reviews.length} reviews`);
  return { review, notes };
};

describe('dates', () => {
  it.each([
    ['missing', undefined, 0],
    ['TBD', undefined, 0],
    ['', undefined, 0],
    ['2026-7-3', '2026-07-03', 1],
    ['2025-05- 10', '2025-05-10', 1],
    ['2025-02-30', undefined, 1],
    ['soon', undefined, 1],
  ])('of acceptance %j are read as %j', (date_accepted, accepted, noted) => {
    const { review, notes } = one({ date_accepted });
    expect(review.accepted).toBe(accepted);
    expect(notes).toHaveLength(noted);
  });

  it('keep the day that is written, whatever the zone', () => {
    expect(one({ date_opened: '2025-07-14 23:58:24-08:00' }).review.opened).toBe('2025-07-14');
  });

  it('of closing close a review, also where they are no days', () => {
    expect(one({ date_closed: '' }).review.open).toBe(true);
    expect(one({ date_closed: 'yes' }).review).toMatchObject({ open: false, closed: undefined });
  });
});

describe('names', () => {
  it.each([
    ['"earthaccess"', 'earthaccess'],
    ['Hamilton (sf-hamilton on pypi)', 'Hamilton'],
    ['HuMPI: Hurricane Maximum Potential Intensity model', 'HuMPI'],
    ['pygulp - https://pypi.org/project/pygulp/', 'pygulp'],
    ['Earth Engine Environment (Conda environment)', 'Earth Engine Environment'],
    ['@socek', '@socek'],
    ['Solar Data Tools', 'Solar Data Tools'],
    ['(odd)', '(odd)'],
    ['', 'Submission #7'],
    ['TBD', 'Submission #7'],
    ['<img src=x>', '<img src=x>'],
  ])('%j becomes %j', (package_name, name) => {
    expect(one({ package_name }).review.name).toBe(name);
  });

  it('end somewhere', () => {
    expect(one({ package_name: 'x'.repeat(500) }).review.name).toHaveLength(60);
  });
});

describe('people', () => {
  it.each([
    ['flemmel or for Gitlab: https://gitlab.com/frederic.lemmel', { handle: 'flemmel' }],
    ['https://github.com/octocat/', { handle: 'octocat' }],
    ['@octocat', { handle: 'octocat' }],
    ['mobigroup.ru', { name: 'mobigroup.ru' }],
    ['github_handle', undefined],
    ['github_handle  njr0', { handle: 'njr0' }],
    ['TBD', undefined],
    ['someone@example.com', undefined],
    ['', undefined],
  ])('%j becomes %j', (submitting_author, author) => {
    expect(one({ submitting_author }).review.author).toEqual(author);
  });

  it('are never shown with an e-mail address, in notes neither', () => {
    const { notes } = one({ submitting_author: 'first.last@university.edu' });
    expect(JSON.stringify(notes)).not.toContain('first.last');
    expect(notes).toHaveLength(1);
  });
});

describe('lists', () => {
  it.each([
    ["['data-visualization*', 'data-munging']", ['data-visualization', 'data-processing-munging']],
    ["['data-processing/munging']", ['data-processing-munging']],
    ["['unsure/other (explain-below)']", []],
    ["[\"geospatial\", 'it\\'s']", ['geospatial', 'it-s']],
    ['geospatial, education', ['geospatial', 'education']],
    ['[]', []],
    ['', []],
    ['nan', []],
  ])('of categories %j become %j', (categories, expected) => {
    expect(one({ categories }).review.categories).toEqual(expected);
  });
});

describe('labels', () => {
  it('that nobody knows are named, and drop nothing', () => {
    const { review, notes } = one({ labels: "['2/seeking-reviewers', 'needs-coffee']" });
    expect(review.stage).toBe('seeking-reviewers');
    expect(notes).toEqual([
      expect.objectContaining({ entry: 'issue 7', field: 'labels', found: 'needs-coffee' }),
    ]);
  });

  it('move an entry alone', () => {
    expect(one({ labels: "['on-hold', '3/reviewers-assigned']" }).review).toMatchObject({
      stage: 'on-hold',
      reached: 'in-review',
    });
  });

  it('name partners', () => {
    expect(one({ labels: "['Pangeo', '6/pyOS-approved']" }).review.partners).toEqual(['pangeo']);
  });
});

describe('entries', () => {
  it('without a number are left out, with a note', () => {
    const { reviews, notes } = read({ issue_num: 'soon' }, { issue_num: '8' });
    expect(reviews.map(({ issue }) => issue)).toEqual([8]);
    expect(notes).toHaveLength(1);
  });

  it('that are in both files are read once; their labels say what they are', () => {
    const row = { labels: "['presubmission', '5/awaiting-reviewer-response']" };
    const { reviews, notes } = readReviews(
      { 'review_submissions.csv': file(row), 'review_presubmissions.csv': file(row) },
      settings,
    );
    expect(reviews).toHaveLength(1);
    expect(reviews[0]?.kind).toBe('presubmission');
    expect(notes.map(({ why }) => why)).toEqual([
      'a second entry of this issue, which is read once',
    ]);
  });

  it('of the presubmissions become submissions when they get a number', () => {
    const { reviews } = readReviews(
      { 'review_presubmissions.csv': file({ labels: "['1/editor-assigned']" }) },
      settings,
    );
    expect(reviews[0]).toMatchObject({ kind: 'submission', stage: 'editor-assigned' });
  });
});

describe('files', () => {
  it('that lack a column are refused, by name', () => {
    expect(() => readReviews({ 'review_submissions.csv': 'a,b\n1,2\n' }, settings)).toThrow(
      'data/review_submissions.csv has no column package_name, date_opened, labels, issue_num. Its columns are: a, b.',
    );
  });

  it('that are no CSV are refused', () => {
    expect(() => readReviews({ 'review_submissions.csv': `${HEADER}\n"open` }, settings)).toThrow(
      /^data\/review_submissions\.csv is not CSV: /,
    );
  });

  it('may hold any value', () => {
    const value = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(fc.record(Object.fromEntries(Object.keys(DEFAULTS).map((key) => [key, value])))),
        (rows) => {
          const { reviews } = read(...rows);
          for (const { name, href } of reviews) expect(name && href).toBeTruthy();
        },
      ),
    );
  });

  it('of the community are read whole', () => {
    const texts = Object.fromEntries(
      reviewFiles.map((name) => [name, readFileSync(`content/data/${name}`, 'utf8')]),
    );
    const { reviews, asOf } = readReviews(texts, settings);
    const issues = Object.values(texts).flatMap((text) =>
      [...text.matchAll(/\]"?,(\d+),/g)].map(([, issue]) => issue),
    );
    expect(new Set(reviews.map(({ issue }) => String(issue)))).toEqual(new Set(issues));
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
