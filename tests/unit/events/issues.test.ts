import { describe, expect, it } from 'vitest';
import { checkFrontMatter } from '@/lib/check/front-matter';
import { validateEvent } from '@/lib/check/front-matter/event-issues';
import { sampleFields } from './sample';

const at = new Date('2026-11-20T00:00:00Z');

const issues = (change: Parameters<typeof sampleFields>[0], instant = at) =>
  validateEvent(sampleFields(change), instant).map(({ path, severity, cause, fix }) => ({
    field: path.join('.'),
    severity: severity ?? 'error',
    text: `${cause} → ${fix}`,
  }));

const place = { mode: 'in-person', name: 'Room 315' } as const;
const url = 'https://example.org/tickets';

describe('the issues of an event', () => {
  it('has none as it is', () => {
    expect(issues({})).toEqual([]);
    expect(issues({ place: { mode: 'online' } }), 'over, so nobody can join').toEqual([]);
    expect(issues({ start: '2026-05-16', end: '2026-05-16', timezone: undefined })).toEqual([]);
  });

  it.each<[string, Parameters<typeof sampleFields>[0], string, RegExp]>([
    ['a time without zone', { timezone: undefined }, 'timezone', /is missing, but.*→ Add the zone/],
    ['an end before the start', { end: '2026-05-16T09:00' }, 'end', /not after the start/],
    ['an end at the start', { end: '2026-05-16T10:00' }, 'end', /not after the start/],
    ['a time for the end alone', { start: '2026-05-16' }, 'start', /has no time/],
    [
      'a start that the clocks skip',
      { start: '2026-03-08T02:30', end: '2026-03-08T05:00' },
      'start',
      /does not exist in America\/Denver.*01:30 MST \(2026-03-08T08:30Z\) or 03:30 MDT \(2026-03-08T09:30Z\) → Write 2026-03-08T01:30 or 2026-03-08T03:30/,
    ],
    [
      'an end that the clocks show twice',
      { start: '2026-10-31T20:00', end: '2026-11-01T01:30' },
      'end',
      /comes twice.*01:30 MDT \(2026-11-01T07:30Z\) and as 01:30 MST \(2026-11-01T08:30Z\)/,
    ],
    [
      'registration that opens at a skipped time',
      { registration: { url, soldOut: false, opens: '2026-03-08T02:00' } },
      'registration.opens',
      /does not exist/,
    ],
    [
      'registration that closes after the end',
      { registration: { url, soldOut: false, closes: '2026-05-16T11:31' } },
      'registration.closes',
      /after the end of the event/,
    ],
    [
      'registration that closes with the day of an event that ends before',
      { registration: { url, soldOut: false, closes: '2026-05-16' } },
      'registration.closes',
      /after the end of the event/,
    ],
    [
      'registration that closes before it opens',
      { registration: { url, soldOut: false, opens: '2026-05-10', closes: '2026-05-09' } },
      'registration.closes',
      /not after registration opens/,
    ],
    [
      'a price without currency',
      { registration: { url, soldOut: false, price: 10 } },
      'registration.price',
      /no currency/,
    ],
    ['a hall without name', { place: { mode: 'in-person' } }, 'place', /neither name nor address/],
    [
      'a banner that ends first',
      { banner: { from: '2026-05-16', to: '2026-05-15' } },
      'banner.to',
      /./,
    ],
    [
      'a series that never ends and has begun',
      { repeat: 'FREQ=WEEKLY' },
      'repeat',
      /has no end, and the first of its dates is past.*COUNT=10/,
    ],
    ['no rule', { repeat: 'FREQ=WEEKLY;BYDAY=MO;COUNT=2' }, 'repeat', /first date is 2026-05-18/],
    ['a date left out of none', { except: ['2026-05-16'] }, 'except', /an event that has one/],
    [
      'a date left out that is none',
      { repeat: 'FREQ=WEEKLY;COUNT=3', except: ['2026-05-24'] },
      'except.0',
      /not a date of the series.*2026-05-23T10:00/,
    ],
  ])('names %s', (_, change, field, text) => {
    const found = issues(change);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ field, severity: 'error', text: expect.stringMatching(text) });
  });

  it.each<[string, Parameters<typeof sampleFields>[0], string, RegExp]>([
    [
      'an online event without a link',
      { start: '2027-05-15T10:00', end: '2027-05-15T11:30', place: { mode: 'online' } },
      'place',
      /no link/,
    ],
    [
      'a cancelled event without a new version',
      { place, status: 'cancelled' },
      'status',
      /updated/,
    ],
    [
      'an upcoming series without an end',
      { start: '2027-05-15T10:00', end: '2027-05-15T11:30', repeat: 'FREQ=WEEKLY' },
      'repeat',
      /^has no end →/,
    ],
  ])('warns of %s', (_, change, field, text) => {
    expect(issues(change)).toEqual([
      { field, severity: 'warning', text: expect.stringMatching(text) },
    ]);
  });
});

describe('the front matter of an event', () => {
  const check = (lines: string) => {
    const text = `---
title: A call
description: A call about packaging, for everyone who would like to listen and to ask.
start: 2026-05-16T10:00
end: 2026-05-16T11:30
kind: community
${lines}
---

Text.
`;
    return checkFrontMatter({ file: 'events/a-call.mdx', text }, 'event');
  };

  it('suggests a zone for a misspelled one, with its line', () => {
    const { problems } = check(
      'timezone: America/Dever\nplace: { mode: online, url: "https://x.org" }',
    );
    expect(problems[0]).toMatchObject({
      line: 7,
      field: 'timezone',
      message: '"America/Dever" is not a time zone',
      fix: expect.stringContaining('Did you mean "America/Denver"?'),
    });
  });

  it('stays usable where it has warnings alone', () => {
    const { problems, document } = check(
      'timezone: America/Denver\nplace: { mode: online }\nstatus: cancelled',
    );
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(document.fields).toMatchObject({ title: 'A call', status: 'cancelled' });
  });
});
