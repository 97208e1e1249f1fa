import type { Visited } from './visit';

function item({ url, places, answer }: Visited): string {
  const said = {
    works: () => '',
    broken: () => (answer.state === 'broken' ? ` ${answer.reason}` : ''),
    moved: () => (answer.state === 'moved' ? ` now leads to <${answer.to}>` : ''),
    refused: () => (answer.state === 'refused' ? ` answers ${answer.status} to programs` : ''),
  }[answer.state]();
  return `- <${url}>${said}\n${places.map((place) => `  - \`${place}\``).join('\n')}`;
}

const sections = [
  ['broken', 'Broken', 'These pages could not be read. Correct the link, or link to an archive.'],
  ['moved', 'Moved', 'These lead elsewhere. Write the new address where it is meant to last.'],
  ['refused', 'Not known', 'These sites turn programs away. Look at them yourself now and then.'],
] as const;

export function countAnswers(visited: readonly Visited[]): Record<string, number> {
  const counts: Record<string, number> = { works: 0, moved: 0, refused: 0, broken: 0 };
  for (const { answer } of visited) counts[answer.state] = (counts[answer.state] ?? 0) + 1;
  return counts;
}

export function formatReport(visited: readonly Visited[]): string {
  const { works, moved, refused, broken } = countAnswers(visited);
  const parts = sections.flatMap(([state, title, advice]) => {
    const list = visited.filter(({ answer }) => answer.state === state);
    return list.length > 0 ? [`## ${title}`, advice, list.map(item).join('\n')] : [];
  });
  return `${[
    '# Links to other sites',
    `${visited.length} addresses: ${works} work, ${moved} moved, ${refused} not known, ${broken} broken.`,
    ...parts,
  ].join('\n\n')}\n`;
}
