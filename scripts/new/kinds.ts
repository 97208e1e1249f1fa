import { eventKinds, placeModes } from '@/lib/content/schema/event';
import { topics } from '@/lib/content/schema/post';
import { hasTime } from '@/lib/dates/moment';
import { timeZones } from '@/lib/dates/time-zone';
import type { Kind, Question, Values } from './types';

const always = () => true;

/** Whether an event has, or may still get, a time of day. */
const isTimed = ({ start }: Values): boolean => start === undefined || hasTime(start);

const HOURS = 2;

/** An end that fits a start: two hours later, or the same day. */
function endAfter({ start = '2027-05-16T13:30' }: Values): string {
  const instant = Date.parse(`${start}Z`);
  if (!hasTime(start) || Number.isNaN(instant)) return start;
  return new Date(instant + HOURS * 3_600_000).toISOString().slice(0, 16);
}

const title: Question = {
  flag: 'title',
  message: 'What is its title?',
  example: 'How to test a package',
};
const description: Question = {
  flag: 'description',
  message: 'What will readers find? One or two sentences of 50 to 300 characters, or nothing yet.',
  example: 'Three kinds of tests, and which of them a small package needs first.',
  needed: () => false,
  offered: always,
};

/** The kinds of documents that can be made, by the word that asks for them. */
export const kinds: Readonly<Record<string, Kind>> = {
  post: {
    folder: 'blog',
    questions: [
      title,
      {
        flag: 'author',
        field: 'authors',
        message: 'Who wrote it? GitHub names, with commas between them.',
        example: 'lwasser, site-team',
      },
      {
        flag: 'topic',
        message: 'Which topic is it about?',
        example: 'learn',
        choices: topics,
      },
      description,
    ],
    flags: ['names', 'date', 'tags', 'event', 'package', 'series', 'part', 'lang', 'doi'],
  },
  event: {
    folder: 'events',
    questions: [
      title,
      {
        flag: 'kind',
        message: 'What kind of event is it?',
        example: 'sprint',
        choices: eventKinds,
      },
      {
        flag: 'start',
        message: 'When does it start? A day, or a local day and time.',
        example: '2027-05-16T13:30',
      },
      {
        flag: 'end',
        message: 'When does it end?',
        example: '2027-05-16T15:30',
        exampleFor: endAfter,
        needed: isTimed,
        when: 'with a time in --start',
        offered: always,
      },
      {
        flag: 'timezone',
        message: 'In which time zone is that?',
        example: 'America/Denver',
        search: timeZones,
        needed: isTimed,
        when: 'with a time in --start',
      },
      {
        flag: 'mode',
        field: 'place.mode',
        message: 'Where do people meet?',
        example: 'online',
        choices: placeModes,
      },
      {
        flag: 'place',
        field: 'place',
        message: 'What is the place called?',
        example: 'Long Beach Convention Center',
        needed: ({ mode, address }) => mode !== 'online' && address === undefined,
        when: 'unless --mode is online',
      },
      {
        flag: 'registration',
        field: 'registration.url',
        message: 'Where do people register? An address, or nothing.',
        example: 'https://example.org/register',
        needed: ({ price }) => price !== undefined,
        when: 'with --price',
        offered: always,
      },
      {
        flag: 'price',
        field: 'registration',
        message:
          'What does it cost? For two prices, say who pays each, or leave it empty, and add tickets to the file: [{ name: Students, price: 5, currency: EUR }]',
        example: 'free, or 20 USD, or 5 EUR for students, 20 EUR for others',
        needed: () => false,
        offered: ({ registration }) => registration !== undefined,
      },
      {
        flag: 'repeat',
        message: 'Does it repeat? A rule such as FREQ=WEEKLY;COUNT=6, or nothing.',
        example: 'FREQ=WEEKLY;COUNT=6',
        needed: () => false,
        offered: always,
      },
      description,
    ],
    flags: ['address', 'url', 'conference', 'speakers', 'names'],
  },
  page: { folder: 'pages', questions: [title, description], flags: [] },
  'package-note': {
    folder: 'packages',
    questions: [
      {
        flag: 'package',
        message: 'Which package is it about?',
        example: 'movingpandas',
      },
    ],
    flags: ['description'],
  },
};
