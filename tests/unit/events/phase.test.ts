import { describe, expect, it } from 'vitest';
import { endInstant, type Moments, type Phase, phaseAt, startInstant } from '@/lib/events/moments';

const MINUTES = 60_000;

const cases: Array<[name: string, Moments, start: string, end: string]> = [
  [
    'an evening in Nairobi',
    { start: '2026-05-16T18:00', end: '2026-05-16T19:30', timezone: 'Africa/Nairobi' },
    '2026-05-16T15:00:00.000Z',
    '2026-05-16T16:30:00.000Z',
  ],
  [
    'a day that is an hour short in Denver',
    { start: '2026-03-08', end: '2026-03-08', timezone: 'America/Denver' },
    '2026-03-08T07:00:00.000Z',
    '2026-03-09T06:00:00.000Z',
  ],
  [
    'a weekend over the change in Auckland',
    { start: '2026-09-26', end: '2026-09-27', timezone: 'Pacific/Auckland' },
    '2026-09-25T12:00:00.000Z',
    '2026-09-27T11:00:00.000Z',
  ],
  [
    'a night over the change in Warsaw',
    { start: '2026-10-24T22:00', end: '2026-10-25T04:00', timezone: 'Europe/Warsaw' },
    '2026-10-24T20:00:00.000Z',
    '2026-10-25T03:00:00.000Z',
  ],
  [
    'two weeks of whole days',
    { start: '2026-04-10', end: '2026-04-23', timezone: 'America/Denver' },
    '2026-04-10T06:00:00.000Z',
    '2026-04-24T06:00:00.000Z',
  ],
  [
    'a talk whose end nobody published',
    { start: '2025-10-02T10:00', end: '2025-10-02', timezone: 'America/Denver' },
    '2025-10-02T16:00:00.000Z',
    '2025-10-03T06:00:00.000Z',
  ],
  [
    'a day that begins at one, as midnight is skipped in Beirut',
    { start: '2026-03-29', end: '2026-03-29', timezone: 'Asia/Beirut' },
    '2026-03-28T22:00:00.000Z',
    '2026-03-29T21:00:00.000Z',
  ],
  [
    'a day without a zone',
    { start: '2026-05-16', end: '2026-05-16' },
    '2026-05-16T00:00:00.000Z',
    '2026-05-17T00:00:00.000Z',
  ],
];

describe.each(cases)('%s', (_, event, start, end) => {
  it('begins and ends at its instants', () => {
    expect(startInstant(event).toISOString()).toBe(start);
    expect(endInstant(event).toISOString()).toBe(end);
  });

  it.each<[string, string, number, Phase]>([
    ['five minutes before the start', start, -5, 'upcoming'],
    ['at the start', start, 0, 'now'],
    ['five minutes after the start', start, 5, 'now'],
    ['five minutes before the end', end, -5, 'now'],
    ['at the end', end, 0, 'past'],
    ['five minutes after the end', end, 5, 'past'],
  ])('%s', (_edge, edge, minutes, phase) => {
    expect(phaseAt(event, new Date(Date.parse(edge) + minutes * MINUTES))).toBe(phase);
  });
});
