import { z } from 'zod';
import { dataSchemas } from '../content/schema/data';
import { absoluteUrl } from '../urls';
import { EDITORS_FILE } from './read-editors';
import { reviewFiles } from './read-reviews';

/** Semantic version of the input; the first number grows when a column is removed or renamed. */
const REVIEW_INPUT_VERSION = '1.0.0';

const cell = z.string();

/** A row of a file of reviews. Cells are text; the reader says what it makes of their values. */
const review = z
  .looseObject({
    package_name: cell,
    submitting_author: cell.describe('GitHub handle'),
    editor: cell.describe('GitHub handle, or TBD'),
    eic: cell.describe('GitHub handle of the editor in chief, or TBD'),
    date_opened: cell.regex(/\d{4}/).describe('YYYY-MM-DD, with or without a time'),
    date_closed: cell.describe('Empty while the issue is open'),
    date_accepted: cell.describe('YYYY-MM-DD, or missing'),
    labels: cell.describe("A Python list: ['0/seeking-editor', 'astropy']"),
    issue_num: cell.regex(/^\s*\d+\s*$/).describe('Number of the issue, unique'),
    categories: cell.describe("A Python list: ['data-retrieval']"),
    status: cell.describe('Not read: labels tell the stage'),
    last_comment_date: cell,
    last_comment_user: cell.describe('GitHub handle'),
  })
  .describe('One row of the file, by column. Other columns are allowed and not read.');

/** A row of the file of the editorial team. */
const editor = z.looseObject({
  gh_username: cell.min(1).describe('GitHub handle'),
  active: cell.describe('yes, no or empty'),
  Domain_areas: cell.describe('Fields, with commas between them'),
  technical_areas: cell.describe('Skills, with commas between them'),
});

export const rowSchemas = {
  [reviewFiles[0]]: review,
  [reviewFiles[1]]: review,
  [EDITORS_FILE]: editor,
} as const;

/** The files that the reader of reviews takes in, by the name of their JSON Schema. */
const inputs = {
  'review-submissions': [reviewFiles[0], z.array(review)],
  'review-presubmissions': [reviewFiles[1], z.array(review)],
  'editorial-team-domains': [EDITORS_FILE, z.array(editor)],
  'peer-review': ['peer-review.yml', dataSchemas['peer-review']],
  reviewers: ['reviewers.yml', dataSchemas.reviewers],
} as const;

export const inputSchemaNames = Object.keys(inputs) as Array<keyof typeof inputs>;

/**
 * The JSON Schema (2020-12) of a file that is read.
 * @param name without its ending
 */
export function inputJsonSchema(name: keyof typeof inputs): Record<string, unknown> {
  const [file, schema] = inputs[name];
  return {
    ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
    $id: absoluteUrl(`/api/schema/${name}.json`),
    title: `content/data/${file}`,
    version: REVIEW_INPUT_VERSION,
  };
}
