import { groupBy } from '@/lib/group';
import type { ExternalLink } from './collect';
import type { Answer } from './probe';

export interface Visited extends ExternalLink {
  answer: Answer;
}

/**
 * Visits links, several sites at a time but each site one page after another.
 * @param ask fetches one address
 * @param sites how many sites are asked at the same time
 * @param onVisited called with each visited link
 */
export async function visitLinks(
  links: readonly ExternalLink[],
  ask: (url: string) => Promise<Answer>,
  sites: number,
  onVisited: () => void = () => {},
): Promise<Visited[]> {
  const queues = [...groupBy(links, ({ url }) => new URL(url).host).values()];
  const visited: Visited[] = [];
  const worker = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const link of queue) {
        visited.push({ ...link, answer: await ask(link.url) });
        onVisited();
      }
    }
  };
  await Promise.all(Array.from({ length: sites }, worker));
  return visited.sort((a, b) => (a.url < b.url ? -1 : 1));
}
