import { describe, expect, test } from 'vitest';
import { eventLine } from '@/client/write/event-line';

const whole = {
  kind: 'training',
  start: '2026-07-16T16:40',
  end: '2026-07-16T17:25',
  timezone: 'Europe/Paris',
  place: { mode: 'in-person', name: 'Town hall' },
};

describe('the line of an event in the preview', () => {
  test.each([
    [
      'all that is known',
      whole,
      'Training · July 16, 2026, 4:40 PM – 5:25 PM CEST · In person · Town hall',
    ],
    ['nothing yet', {}, ''],
    [
      'days only, until the zone is known',
      { ...whole, timezone: undefined, place: undefined },
      'Training · July 16, 2026',
    ],
    ['no end yet', { start: '2026-07-16' }, 'July 16, 2026'],
    [
      'no end yet, with a time',
      { start: '2026-07-16T16:40', timezone: 'Europe/Paris' },
      'July 16, 2026, from 4:40 PM CEST',
    ],
    ['an end before the start', { start: '2026-07-16', end: '2026-07-01' }, 'July 16, 2026'],
    ['a day that does not exist', { kind: 'talk', start: '2026-02-30' }, 'Talk'],
    ['a zone that does not exist', { start: '2026-07-16', timezone: 'Mars' }, 'July 16, 2026'],
    ['a place without its format', { kind: 'talk', place: { name: 'Here' } }, 'Talk'],
    ['a conference', { place: { mode: 'in-person' }, conference: 'SciPy' }, 'In person · SciPy'],
  ])('%s', (_, fields, line) => {
    expect(eventLine(fields).replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ')).toBe(line);
  });
});
