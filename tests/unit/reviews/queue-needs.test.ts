import { expect, it } from 'vitest';
import { type QueueGroup, queueNeeds } from '@/lib/reviews/queue';
import type { Stage } from '@/lib/reviews/stages';

const group = (stage: Stage, ...entries: Array<[issue: number, opened?: string]>) =>
  ({
    stage,
    entries: entries.map(([issue, opened]) => ({ review: { issue, stage, opened } })),
  }) as unknown as QueueGroup;

it('stages that need the same are one list, the longest open first', () => {
  const needs = queueNeeds([
    group('seeking-editor', [1, '2026-01-01']),
    group('editor-assigned', [2, '2026-03-01'], [5, '2026-03-01']),
    group('seeking-reviewers', [3, '2026-02-01'], [4]),
  ]);
  expect(
    needs.map(({ id, need, entries }) => [id, need, entries.map(({ review }) => review.issue)]),
  ).toEqual([
    ['needs-an-editor', 'Needs an editor', [1]],
    ['needs-reviewers', 'Needs reviewers', [4, 3, 2, 5]],
  ]);
  expect(queueNeeds([])).toEqual([]);
});
