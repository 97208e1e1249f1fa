import { readData } from './content/data';
import type { Data } from './content/schema/data';
import type { Topic } from './content/schema/post';

/** A way to take part. */
export type Way = Data<'connect'>['ways'][number];

/** Something a reader says of themselves, which narrows the ways down. */
export type Choice = Data<'connect'>['choices'][number];

/** The choices of the finder, in their order. */
export function getChoices(): Choice[] {
  return readData('connect').choices;
}

/** All the ways to take part, in their order. */
export function getWays(): Way[] {
  return readData('connect').ways;
}

/** A few ways that fit what was just read: those of its topic first, the others behind. */
export function waysFor(topic: Topic | undefined, count: number): Way[] {
  const ways = getWays();
  const fitting = ways.filter(({ topics }) => topic !== undefined && topics.includes(topic));
  return [...fitting, ...ways.filter((way) => !fitting.includes(way))].slice(0, count);
}
