/** A stage of a review, in the order of the process; `number` is the number of its label. */
interface StageFacts {
  label: string;
  /** What an entry in this stage needs next. */
  need: string;
  number?: number;
}

const facts = {
  'pre-review-checks': { label: 'First checks', need: 'Needs first checks', number: 0 },
  'seeking-editor': { label: 'Seeking an editor', need: 'Needs an editor', number: 0 },
  'editor-assigned': { label: 'Editor assigned', need: 'Needs reviewers', number: 1 },
  'seeking-reviewers': { label: 'Seeking reviewers', need: 'Needs reviewers', number: 2 },
  'in-review': { label: 'In review', need: 'Reviews in progress', number: 3 },
  'awaiting-changes': { label: 'Reviews are in', need: 'Waiting for the authors', number: 4 },
  'awaiting-reviewers': {
    label: 'Changes are in',
    need: 'Waiting for the reviewers',
    number: 5,
  },
  accepted: { label: 'Accepted', need: 'Needs the last steps', number: 6 },
  'joss-review': { label: 'JOSS review', need: 'Waiting for JOSS', number: 7 },
  'joss-reviewed': { label: 'JOSS review complete', need: 'Waiting for JOSS', number: 8 },
  'joss-accepted': { label: 'Accepted by JOSS', need: 'Needs the last steps', number: 9 },
  'waiting-for-authors': { label: 'Paused for the authors', need: 'Waiting for the authors' },
  'on-hold': { label: 'On hold', need: 'On hold' },
  'out-of-scope': { label: 'Out of scope', need: 'Out of scope' },
  presubmission: { label: 'Presubmission', need: 'Waiting for an answer' },
} as const satisfies Record<string, StageFacts>;

export type Stage = keyof typeof facts;

export const stages = Object.keys(facts) as Stage[];

/** What a stage is called, and what it needs next. */
export function stageFacts(stage: Stage): StageFacts {
  return facts[stage];
}

/** Whether other stages need the same, so that what a stage needs doesn't say which one it is. */
export function sharesNeed(stage: Stage): boolean {
  return stages.some((other) => other !== stage && facts[other].need === facts[stage].need);
}

/** Whether a stage is the given one or later in the process. Holds and presubmissions are before all. */
export function hasReached(stage: Stage | undefined, other: Stage): boolean {
  if (stage === undefined || stageFacts(stage).number === undefined) return false;
  return stages.indexOf(stage) >= stages.indexOf(other);
}

/** The stages that come before any number, the strongest first, by label in lower case. */
const OVERRIDES: ReadonlyArray<[label: string, stage: Stage]> = [
  ['presubmission', 'presubmission'],
  ['currently-out-of-scope', 'out-of-scope'],
  ['on-hold', 'on-hold'],
  ['pending-maintainer-response', 'waiting-for-authors'],
];

const NUMBERED: ReadonlyMap<string, Stage> = new Map([
  ['0/pre-review-checks', 'pre-review-checks'],
  ['0/seeking-editor', 'seeking-editor'],
  ['1/editor-assigned', 'editor-assigned'],
  ['2/seeking-reviewers', 'seeking-reviewers'],
  ['3/reviewers-assigned', 'in-review'],
  ['4/reviews-in-awaiting-changes', 'awaiting-changes'],
  ['5/awaiting-reviewer-response', 'awaiting-reviewers'],
  ['6/pyos-approved', 'accepted'],
  ['7/under-joss-review', 'joss-review'],
  ['8/joss-review-complete', 'joss-reviewed'],
  ['9/joss-approved', 'joss-accepted'],
]);

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
  const known = NUMBERED.get(key);
  if (known) return known;
  const number = /^(\d)\//.exec(key)?.[1];
  if (number === undefined) return undefined;
  return stages.find((stage) => stageFacts(stage).number === Number(number));
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
  const override = OVERRIDES.find(([label]) => keys.has(label))?.[1];
  return override ?? reachedStage(labels) ?? 'pre-review-checks';
}

/**
 * Whether a label has a meaning here: a stage, a partner or a topic.
 * @param partners ids of partner communities
 */
export function isKnownLabel(label: string, partners: ReadonlySet<string>): boolean {
  const key = labelKey(label);
  return (
    NUMBERED.has(key) ||
    OTHERS.has(key) ||
    OVERRIDES.some(([known]) => known === key) ||
    partners.has(key) ||
    key.startsWith('topic:')
  );
}
