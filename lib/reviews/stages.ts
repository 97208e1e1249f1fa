/**
 * What each stage is called, what an entry in it needs next, and its label in the issue, in lower
 * case. They are in the order of the process, whose labels begin with a number; after it come those
 * that count before any number, the strongest last.
 */
const facts = {
  'pre-review-checks': ['First checks', 'Needs first checks', '0/pre-review-checks'],
  'seeking-editor': ['Seeking an editor', 'Needs an editor', '0/seeking-editor'],
  'editor-assigned': ['Editor assigned', 'Needs reviewers', '1/editor-assigned'],
  'seeking-reviewers': ['Seeking reviewers', 'Needs reviewers', '2/seeking-reviewers'],
  'in-review': ['In review', 'Reviews in progress', '3/reviewers-assigned'],
  'awaiting-changes': [
    'Reviews are in',
    'Waiting for the authors',
    '4/reviews-in-awaiting-changes',
  ],
  'awaiting-reviewers': [
    'Changes are in',
    'Waiting for the reviewers',
    '5/awaiting-reviewer-response',
  ],
  accepted: ['Accepted', 'Needs the last steps', '6/pyos-approved'],
  'joss-review': ['JOSS review', 'Waiting for JOSS', '7/under-joss-review'],
  'joss-reviewed': ['JOSS review complete', 'Waiting for JOSS', '8/joss-review-complete'],
  'joss-accepted': ['Accepted by JOSS', 'Needs the last steps', '9/joss-approved'],
  'waiting-for-authors': [
    'Paused for the authors',
    'Waiting for the authors',
    'pending-maintainer-response',
  ],
  'on-hold': ['On hold', 'On hold', 'on-hold'],
  'out-of-scope': ['Out of scope', 'Out of scope', 'currently-out-of-scope'],
  presubmission: ['Presubmission', 'Waiting for an answer', 'presubmission'],
} as const satisfies Record<string, [label: string, need: string, key: string]>;

export type Stage = keyof typeof facts;

export const stages = Object.keys(facts) as Stage[];

/** What a stage is called, and what an entry in it needs next. */
export function stageFacts(stage: Stage): { label: string; need: string } {
  const [label, need] = facts[stage];
  return { label, need };
}

const keyOf = (stage: Stage): string => facts[stage][2];

const isNumbered = (stage: Stage): boolean => /^\d/.test(keyOf(stage));

/** Whether other stages need the same, so that what a stage needs doesn't say which one it is. */
export function sharesNeed(stage: Stage): boolean {
  return stages.some((other) => other !== stage && facts[other][1] === facts[stage][1]);
}

/** Whether a stage is the given one or later in the process. Holds and presubmissions are before all. */
export function hasReached(stage: Stage | undefined, other: Stage): boolean {
  if (stage === undefined || !isNumbered(stage)) return false;
  return stages.indexOf(stage) >= stages.indexOf(other);
}

/** Labels that say nothing about the stage. */
const OTHERS = new Set([
  'new submission!',
  'submission requested',
  'presubmission-needs-improvements',
  'incomplete-closed-review',
  'joss-fast-track',
  'archived',
  'help wanted',
]);

/** A label in the form in which labels are compared: lower case, without emoji before it. */
export function labelKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();
}

/** The stage that the number of a label names; a new label of a known number counts as well. */
function numberedStage(key: string): Stage | undefined {
  const [number] = /^\d\//.exec(key) ?? [];
  if (number === undefined) return undefined;
  return (
    stages.find((stage) => keyOf(stage) === key) ??
    stages.find((stage) => keyOf(stage).startsWith(number))
  );
}

/** The latest stage that the numbers of some labels name, whatever else they say. */
export function reachedStage(labels: readonly string[]): Stage | undefined {
  return labels
    .flatMap((label) => numberedStage(labelKey(label)) ?? [])
    .sort((a, b) => stages.indexOf(b) - stages.indexOf(a))[0];
}

/**
 * The stage of a review. A presubmission, a hold or a question of scope comes before every number;
 * without a number a review has its first checks ahead.
 */
export function stageOfLabels(labels: readonly string[]): Stage {
  const keys = new Set(labels.map(labelKey));
  const override = stages.findLast((stage) => !isNumbered(stage) && keys.has(keyOf(stage)));
  return override ?? reachedStage(labels) ?? 'pre-review-checks';
}

/**
 * Whether a label has a meaning here: a stage, a partner or a topic.
 * @param partners ids of partner communities
 */
export function isKnownLabel(label: string, partners: ReadonlySet<string>): boolean {
  const key = labelKey(label);
  return (
    stages.some((stage) => keyOf(stage) === key) ||
    OTHERS.has(key) ||
    partners.has(key) ||
    key.startsWith('topic:')
  );
}
