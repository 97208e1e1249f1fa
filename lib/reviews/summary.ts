import { counted } from '../counted';
import type { QueueGroup } from './queue';
import { stageFacts } from './stages';

const how = (groups: readonly QueueGroup[], need: string): number =>
  groups
    .filter(({ stage }) => stageFacts(stage).need === need)
    .reduce((sum, { entries }) => sum + entries.length, 0);

/** The open submissions in a sentence: "27 submissions are open: 5 need an editor, …". */
export function queueSummary(groups: readonly QueueGroup[]): string {
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  if (total === 0) return 'No submission is open right now.';
  const parts = [
    [how(groups, 'Needs an editor'), 'needs an editor', 'need an editor'],
    [how(groups, 'Needs reviewers'), 'needs reviewers', 'need reviewers'],
    [how(groups, 'Waiting for the authors'), 'waits for its authors', 'wait for their authors'],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => counted(count, one, many));
  const list = new Intl.ListFormat('en-US').format(said);
  return `${counted(total, 'submission is', 'submissions are')} open${list && `: ${list}`}.`;
}
