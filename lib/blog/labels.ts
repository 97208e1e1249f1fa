import type { Topic } from '../content/schema/post';

const labels: Record<Topic, string> = {
  community: 'Community',
  learn: 'Learn',
  software: 'Software',
  updates: 'Updates',
};

/** How a topic is called on pages. */
export function topicLabel(topic: Topic): string {
  return labels[topic];
}
