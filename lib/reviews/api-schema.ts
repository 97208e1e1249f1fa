import { z } from 'zod';
import { address, date, jsonSchema, person } from '../api-fields';
import { site } from '../site';
import { stages } from './stages';

/** Semantic version of the output; the first number grows when a field is removed or renamed. */
export const REVIEW_API_VERSION = '1.0.0';

const reviewSchema = z
  .strictObject({
    issue: z.int().positive().describe('Number of the issue, unique'),
    url: address.describe('The issue in which the review takes place'),
    name: z.string(),
    kind: z.enum(['submission', 'presubmission']),
    open: z.boolean(),
    stage: z.enum(stages),
    need: z.string().optional().describe('What an open review needs next'),
    opened: date.optional(),
    closed: date.optional(),
    accepted: date.optional(),
    author: person.optional(),
    editor: person.optional(),
    editorInChief: person.optional(),
    categories: z.array(z.string()),
    partners: z.array(z.string()).describe('Partner communities, by id'),
    labels: z.array(z.string()).describe('As written in the issue'),
    lastActivity: z.strictObject({ date, by: person.optional() }).optional(),
    package: address.optional().describe('Page of the accepted package'),
    badge: address.optional().describe('Badge that follows a submission through its stages'),
  })
  .meta({ id: 'review' });

const reviewListSchema = z.strictObject({
  version: z.literal(REVIEW_API_VERSION),
  license: address,
  asOf: date.optional().describe('Newest day that the data mentions'),
  reviews: z.array(reviewSchema),
});

export type ApiReview = z.infer<typeof reviewSchema>;
export type ApiReviewList = z.infer<typeof reviewListSchema>;

export const reviewsJsonSchema = () =>
  jsonSchema(
    reviewListSchema,
    'schema/reviews.json',
    `Reviews at ${site.name}`,
    REVIEW_API_VERSION,
  );
