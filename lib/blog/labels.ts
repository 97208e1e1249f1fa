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
