import { describe, expect, it } from 'vitest';
import { readFields } from '@/lib/check/front-matter/read-fields';
import { soundEvent } from '../../support/content';
import { issuesOf } from '../../support/issues';

const event = (changes: Record<string, unknown>) =>
  issuesOf('event', JSON.parse(JSON.stringify({ ...soundEvent, ...changes })));
const whole = { start: '2026-05-16', end: '2026-05-18', timezone: undefined };

describe('front matter of an event', () => {
  it('accepts times with a zone, and days with or without one', () => {
    expect(event({})).toEqual([]);
    expect(event(whole)).toEqual([]);
    expect(event({ ...whole, timezone: 'Europe/Prague' })).toEqual([]);
    expect(event({ ...whole, end: '2026-05-16' })).toEqual([]);
  });

  it('accepts a known start with a day alone as its end', () => {
    expect(event({ end: '2026-05-16' })).toEqual([]);
    expect(event({ end: '2026-05-18' })).toEqual([]);
  });

  it('writes local times with a T', () => {
    const spaced = { ...soundEvent, start: '2026-05-16 10:00' };
    expect(readFields('event', spaced).fields?.start).toBe('2026-05-16T10:00');
  });

  it.each(['title', 'description', 'start', 'end', 'kind', 'place'])('wants %s', (field) => {
    expect(event({ [field]: undefined })).toEqual([
      expect.stringMatching(`^${field} is missing → Add it: ${field}: .`),
    ]);
  });

  it.each(['start', 'end', 'timezone', 'kind', 'place', 'status', 'speakers', 'registration'])(
    'refuses %s without a value',
    (field) => {
      expect(event({ [field]: null })).toContain(
        `${field} has no value → Write a value, or remove the line.`,
      );
    },
  );

  it.each([
    ['start', '2026-02-30', 'is not a day and time of the calendar'],
    ['start', '2026-02-30T10:00', 'is not a day and time of the calendar'],
    ['start', '2026-05-16T24:00', 'is not a day and time of the calendar'],
    ['start', '2026-05-16T10:60', 'is not a day and time of the calendar'],
    ['start', '2026-05-16T10:00:00', 'is neither a date nor a local time'],
    ['start', '2026-05-16T10:00-07:00', 'is neither a date nor a local time'],
    ['start', '2026-05-16T10:00Z', 'is neither a date nor a local time'],
    ['start', 'May 16, 2026', 'is neither a date nor a local time'],
    ['kind', 'workshop', 'Use training, sprint, community, talk.'],
    ['kind', 'sprnt', 'Did you mean "sprint"?'],
    ['status', 'canceled', 'Did you mean "cancelled"?'],
    ['place', 'Denver', 'is "Denver", not a group of fields'],
    ['url', 'www.example.org', 'is not a web address'],
    ['recording', 'javascript:alert(1)', 'is not a web address'],
    ['speakers', 'lwasser', 'not a list'],
    ['instructors', ['lwasser'], 'is not a known field'],
  ])('refuses %s: %j', (field, value, text) => {
    const issues = event({ [field]: value });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(text);
  });

  it.each([
    ['place.mode', { place: { mode: 'inperson', name: 'A' } }, 'Did you mean "in-person"?'],
    ['place.mode', { place: { name: 'A' } }, 'is missing'],
    ['place.city', { place: { mode: 'online', city: 'Denver' } }, 'is not a known field'],
    ['registration.url', { registration: { price: 0 } }, 'is missing'],
    ['registration.seats', { registration: { url: 'https://a.org', seats: -1 } }, '-1'],
    [
      'registration.price',
      { registration: { url: 'https://a.org', price: '$20' } },
      'not a number',
    ],
    [
      'registration.currency',
      { registration: { url: 'https://a.org', currency: 'usd' } },
      'is not the code of a currency → Write USD',
    ],
    ['materials.0.url', { materials: [{ title: 'Slides', url: 'slides.pdf' }] }, 'web address'],
  ])('names the place %s', (path, changes, text) => {
    const issues = event(changes);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.split(' ')[0]).toBe(path);
    expect(issues[0]).toContain(text);
  });

  it.each([
    ['a time without a zone', { timezone: undefined }, 'timezone', 'the event has a time'],
    [
      'a zone that is none',
      { timezone: 'America/Denvr' },
      'timezone',
      'Did you mean "America/Denver"?',
    ],
    [
      'an offset for a zone',
      { timezone: 'GMT-7' },
      'timezone',
      'Write the zone of the place, such as timezone: America/Denver',
    ],
    ['an end before the start', { end: '2026-05-16T09:00' }, 'end', 'is not after the start'],
    ['an end on an earlier day', { ...whole, end: '2026-05-15' }, 'end', 'is not after the start'],
    ['equal times', { end: '2026-05-16T10:00' }, 'end', 'is not after the start'],
    ['a day before the start as end', { end: '2026-05-15' }, 'end', 'is not after the start'],
    ['a time at the end alone', { start: '2026-05-16' }, 'start', 'has no time, but `end` has one'],
    ['no place to meet', { place: { mode: 'in-person' } }, 'place', 'has neither name nor address'],
    [
      'half a place to meet',
      { place: { mode: 'hybrid', url: 'https://a.org' } },
      'place',
      'neither',
    ],
    [
      'a price of no currency',
      { registration: { url: 'https://a.org', price: 5 } },
      'registration.price',
      'has no currency',
    ],
  ])('refuses %s', (_, changes, path, text) => {
    const [issue = ''] = event(changes).filter((text) => text.startsWith(`${path} `));
    expect(issue).toContain(text);
  });

  it('asks no currency of what is free, and no place of what is online', () => {
    expect(event({ registration: { url: 'https://a.org', price: 0 } })).toEqual([]);
    expect(event({ place: { mode: 'online', url: 'https://a.org' } })).toEqual([]);
  });

  it('accepts a night in which the clocks are put back, with times that come once', () => {
    const night = {
      start: '2026-11-01T00:30',
      end: '2026-11-01T02:15',
      timezone: 'America/New_York',
    };
    expect(event(night)).toEqual([]);
    expect(event({ ...night, end: '2026-11-01T01:15' })).toEqual([
      expect.stringContaining('comes twice in America/New_York'),
    ]);
  });

  it('validates what lies between fields also where another field is wrong', () => {
    const issues = event({ kind: 'x', end: '2026-05-15T10:00', place: { mode: 'hybrid' } });
    expect(issues.map((issue) => issue.split(' ')[0]).sort()).toEqual(['end', 'kind', 'place']);
  });
});
