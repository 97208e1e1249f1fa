import { labelOf } from '../capitalized';
import type { Topic } from '../content/schema/post';

export const topicLabel: (topic: Topic) => string = labelOf;

/** The item of the navigation that a post belongs to: tutorials are reached from Learn. */
export function sectionOf(topic: Topic): string {
  return topic === 'learn' ? '/learn/' : '/blog/';
}
