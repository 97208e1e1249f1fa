import { describe, expect, it } from 'vitest';
import {
  hasReached,
  isKnownLabel,
  reachedStage,
  type Stage,
  stageOfLabels,
} from '@/lib/reviews/stages';

describe('the stage of a review', () => {
  it.each<[labels: string[], stage: Stage]>([
    [['0/pre-review-checks', 'New Submission!'], 'pre-review-checks'],
    [['0/pre-review-checks', '0/seeking-editor'], 'seeking-editor'],
    [['0/seeking-editor'], 'seeking-editor'],
    [['1/editor-assigned', 'astropy'], 'editor-assigned'],
    [['2/seeking-reviewers', '1/editor-assigned', 'astropy'], 'seeking-reviewers'],
    [['3/reviewers-assigned'], 'in-review'],
    [['4/reviews-in-awaiting-changes', '1/editor-assigned'], 'awaiting-changes'],
    [['5/awaiting-reviewer-response', '1/editor-assigned'], 'awaiting-reviewers'],
    [['6/pyOS-approved'], 'accepted'],
    [['5/awaiting-reviewer-response', '6/pyOS-approved', '7/under-joss-review'], 'joss-review'],
    [['6/pyOS-approved', '8/joss-review-complete', '1/editor-assigned'], 'joss-reviewed'],
    [['6/pyOS-approved', '9/joss-approved'], 'joss-accepted'],
    [['0/pre-review-checks', '⌛ pending-maintainer-response'], 'waiting-for-authors'],
    [['⌛ pending-maintainer-response', 'on-hold', '0/pre-review-checks'], 'on-hold'],
    [['0/pre-review-checks', '3/reviewers-assigned', 'on-hold'], 'on-hold'],
    [['0/pre-review-checks', 'currently-out-of-scope'], 'out-of-scope'],
    [['presubmission', '5/awaiting-reviewer-response'], 'presubmission'],
    [['presubmission', 'on-hold'], 'presubmission'],
    [[], 'pre-review-checks'],
    [['a-new-label'], 'pre-review-checks'],
    [['3/a-new-name'], 'in-review'],
    [['12/editors'], 'pre-review-checks'],
  ])('of %j is %s', (labels, stage) => {
    expect(stageOfLabels(labels)).toBe(stage);
    expect(stageOfLabels([...labels].reverse())).toBe(stage);
  });

  it('moves when a label changes, whatever else stays', () => {
    const before = ['1/editor-assigned', 'astropy'];
    expect(stageOfLabels([...before, '3/reviewers-assigned'])).toBe('in-review');
    expect(stageOfLabels([...before, 'on-hold'])).toBe('on-hold');
  });

  it('that was reached stays known behind a hold', () => {
    expect(reachedStage(['on-hold', '4/reviews-in-awaiting-changes'])).toBe('awaiting-changes');
    expect(reachedStage(['on-hold'])).toBeUndefined();
    expect(hasReached('joss-review', 'accepted')).toBe(true);
    expect(hasReached('in-review', 'accepted')).toBe(false);
    expect(hasReached('on-hold', 'accepted')).toBe(false);
    expect(hasReached(undefined, 'accepted')).toBe(false);
  });
});

describe('labels', () => {
  it.each(['New Submission!', 'Pangeo', 'topic: data-retrieval', '9/joss-approved', 'archived'])(
    'include %s',
    (label) => expect(isKnownLabel(label, new Set(['pangeo']))).toBe(true),
  );
  it.each(['Pangaea', '3/a-new-name', ''])('do not include %j', (label) =>
    expect(isKnownLabel(label, new Set(['pangeo']))).toBe(false),
  );
});
