import { readData } from './content/data';
import type { Data } from './content/schema/data';
import type { EventKind } from './content/schema/event';
import type { Topic } from './content/schema/post';

export type Way = Data<'connect'>['ways'][number];

/** Something a reader says of themselves, which narrows the ways down. */
export type Choice = Data<'connect'>['choices'][number];

/** What somebody has in front of them when they are invited to take part. */
export interface Reading {
  /** The current page, which isn't linked. Root-relative. */
  path?: string;
  topic?: Topic;
}

const topicByKind: Readonly<Record<EventKind, Topic>> = {
  training: 'learn',
  sprint: 'software',
  community: 'community',
  talk: 'community',
};

/** The topic of what people who come to a kind of event are after. */
export function topicOfKind(kind: EventKind): Topic {
  return topicByKind[kind];
}

/** The choices of the finder, in their order. */
export function getChoices(): Choice[] {
  return readData('connect').choices;
}

/** All the ways to take part, in their order. */
export function getWays(): Way[] {
  return readData('connect').ways;
}

/** A few ways that fit what was just read: those of its topic first, the others behind. */
export function waysFor({ path, topic }: Reading, count: number): Way[] {
  const ways = getWays().filter(({ href }) => href !== path);
  const fitting = ways.filter(({ topics }) => topic !== undefined && topics.includes(topic));
  return [...fitting, ...ways.filter((way) => !fitting.includes(way))].slice(0, count);
}
