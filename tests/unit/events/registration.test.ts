import { describe, expect, it } from 'vitest';
import { describePrice, registrationState } from '@/lib/events/registration';
import { sampleFields } from './sample';

const registered = (change: Record<string, unknown> = {}, event = {}) =>
  sampleFields({
    registration: { url: 'https://example.org', soldOut: false, ...change },
    ...event,
  });

const state = (event: ReturnType<typeof sampleFields>, instant: string) =>
  registrationState(event, new Date(instant));

describe('registrationState', () => {
  it('is nothing for an event without registration', () => {
    expect(state(sampleFields(), '2026-05-01T00:00:00Z')).toBeUndefined();
  });

  const times = registered({ opens: '2026-05-01T09:00', closes: '2026-05-15' });
  it.each([
    ['2026-05-01T14:59:59Z', 'opens-later'],
    ['2026-05-01T15:00:00Z', 'open'],
    ['2026-05-16T05:59:59Z', 'open'],
    ['2026-05-16T06:00:00Z', 'closed'],
  ])('at %s it is %s', (instant, expected) => {
    expect(state(times, instant)).toBe(expected);
  });

  it('stays open to the end of the event where nothing else is said', () => {
    expect(state(registered(), '2026-05-16T17:29:59Z')).toBe('open');
    expect(state(registered(), '2026-05-16T17:30:00Z')).toBe('closed');
  });

  it('is sold out until it closes, and closed for what is cancelled', () => {
    expect(state(registered({ soldOut: true }), '2026-05-01T00:00:00Z')).toBe('sold-out');
    expect(state(registered({ soldOut: true }), '2026-06-01T00:00:00Z')).toBe('closed');
    expect(state(registered({}, { status: 'cancelled' }), '2026-05-01T00:00:00Z')).toBe('closed');
  });
});

describe('describePrice', () => {
  it.each([
    [{ price: 0 }, 'Free'],
    [{ price: 10, currency: 'USD' }, '$10'],
    [{ price: 12.5, currency: 'EUR' }, '€12.50'],
    [{}, undefined],
  ])('%j is %s', (change, expected) => {
    expect(describePrice(registered(change).registration)).toBe(expected);
  });
});
