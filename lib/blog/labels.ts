import type { Topic } from '../content/schema/post';

const labels: Record<Topic, string> = {
  community: 'Community',
  learn: 'Learn',
  software: 'Software',
  updates: 'Updates',
};

export function topicLabel(topic: Topic): string {
  return labels[topic];
}

/** The item of the navigation that a post belongs to: tutorials are reached from Learn. */
export function sectionOf(topic: Topic): string {
  return topic === 'learn' ? '/learn/' : '/blog/';
}
