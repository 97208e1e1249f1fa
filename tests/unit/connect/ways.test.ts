import { describe, expect, it } from 'vitest';
import { getWays, topicOfKind, waysFor } from '@/lib/connect';
import { eventKinds } from '@/lib/content/schema/event';
import { topics } from '@/lib/content/schema/post';

const ids = (...given: Parameters<typeof waysFor>) => waysFor(...given).map(({ id }) => id);

describe('the ways that follow a text', () => {
  it('begin with those of its topic, and differ from topic to topic', () => {
    expect(ids({ topic: 'learn' }, 3)).toEqual(['submit', 'lessons', 'guide']);
    expect(ids({ topic: 'community' }, 3)).toEqual(['events', 'volunteer', 'donate']);
    expect(new Set(topics.map((topic) => ids({ topic }, 3).join())).size).toBe(topics.length);
  });

  it('go on with the others where a topic has few', () => {
    const all = ids({ topic: 'software' }, 100);
    expect(all).toHaveLength(getWays().length);
    expect(new Set(all).size).toBe(all.length);
  });

  it('leave out the page on which they stand', () => {
    expect(ids({ path: '/volunteer' }, 100)).not.toContain('volunteer');
    expect(ids({ path: '/give', topic: 'updates' }, 100)).not.toContain('sponsor');
  });

  it('fit every kind of event: anyone who came to a training is after lessons', () => {
    expect(topicOfKind('training')).toBe('learn');
    for (const kind of eventKinds) expect(topics).toContain(topicOfKind(kind));
  });
});
