import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { eventDocuments } from '@/lib/content/repository';
import { datesByPhase, getEvents, toEvent } from '@/lib/events';
import { eventNotices } from '@/lib/events/banner';
import { eventFilters, nextEvent, similarEvents, takeaways } from '@/lib/events/collections';
import { monthsOf } from '@/lib/events/month';
import { byAnnouncement, eventFeed } from '@/lib/feeds/events';
import { sampleEvent } from './sample';

describe('the community’s events on May 16, 2026, at 18:00 UTC', () => {
  const instant = new Date('2026-05-16T18:00:00Z');
  const events = eventDocuments.map((document) => toEvent(document, instant));
  const dates = datesByPhase(events, instant);
  const slugs = (phase: keyof typeof dates) => dates[phase].map(({ event }) => event.slug);

  it('has the summit on now', () => {
    expect(slugs('now')).toEqual(['2026-pycon-us-maintainers-summit']);
  });

  it('has the sprint of the next day first among what comes', () => {
    expect(slugs('upcoming')[0]).toBe('2026-pycon-us-development-sprint');
  });

  it('has the course that ended in April first among what is past', () => {
    expect(slugs('past')[0]).toBe('shipit-python-package-gen-ai-april-2026');
  });
});

describe('datesByPhase', () => {
  it('lists a series once for each of its dates, among the others', () => {
    const series = sampleEvent({ repeat: 'FREQ=WEEKLY;COUNT=3' }, { slug: 'series' });
    const talk = sampleEvent({ start: '2026-05-20T10:00', end: '2026-05-20T11:00' });
    const dates = datesByPhase([series, talk], new Date('2026-05-16T17:00:00Z'));
    expect(dates.now.map(({ occurrence }) => occurrence.id)).toEqual(['2026-05-16-1000']);
    expect(dates.upcoming.map(({ event, occurrence }) => [event.slug, occurrence.start])).toEqual([
      ['a-call', '2026-05-20T10:00'],
      ['series', '2026-05-23T10:00'],
      ['series', '2026-05-30T10:00'],
    ]);
  });
});

describe('eventNotices', () => {
  const pinned = (banner: { from: string; to: string }, change = {}) =>
    sampleEvent({ banner, ...change });
  const at = (instant: string) => new Date(instant);

  it('takes days to their end, in the zone of the event', () => {
    const [notice] = eventNotices(
      [pinned({ from: '2026-05-10', to: '2026-05-16' })],
      at('2026-05-17T05:59:59Z'),
    );
    expect(notice).toMatchObject({
      href: '/events/a-call',
      from: '2026-05-10T06:00:00.000Z',
      until: '2026-05-17T06:00:00.000Z',
    });
  });

  it('has none once it is over, nor for what is cancelled', () => {
    const banner = { from: '2026-05-10', to: '2026-05-16T11:30' };
    expect(eventNotices([pinned(banner)], at('2026-05-16T17:30:00Z'))).toEqual([]);
    expect(eventNotices([pinned(banner, { status: 'cancelled' })], at('2026-05-11'))).toEqual([]);
  });
});

describe('monthsOf', () => {
  const dates = datesByPhase(
    [
      sampleEvent({ start: '2026-08-30', end: '2026-09-02' }, { slug: 'week' }),
      sampleEvent({ start: '2026-08-30T20:00', end: '2026-08-31T00:00' }, { slug: 'night' }),
    ],
    new Date('2026-08-01T00:00:00Z'),
  ).upcoming;
  const months = monthsOf(dates, '2026-08');

  it('has the present, the two months after it, and each month with events', () => {
    expect(months.map(({ month }) => month)).toEqual(['2026-08', '2026-09', '2026-10']);
    expect(months.map((month) => month.dates.length)).toEqual([2, 1, 0]);
    expect(monthsOf(dates, '2026-02').map(({ month }) => month)).toEqual([
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-08',
      '2026-09',
    ]);
    expect(monthsOf([], '2026-02')).toEqual([]);
  });

  it('begins at the present, past months last', () => {
    const order = (present: string) => monthsOf(dates, present).map(({ month }) => month);
    expect(order('2026-09')).toEqual(['2026-09', '2026-10', '2026-11', '2026-08']);
    expect(order('2026-11')).toEqual(['2026-11', '2026-12', '2027-01', '2026-09', '2026-08']);
  });

  it('has the nearest event of an empty month: the next, or else the last that took place', () => {
    const on = (day: string, slug: string, change = {}) =>
      sampleEvent({ start: day, end: day, timezone: undefined, ...change }, { slug });
    const { upcoming } = datesByPhase(
      [
        on('2026-08-02', 'august'),
        on('2026-11-02', 'november'),
        on('2026-12-02', 'cancelled', { status: 'cancelled' }),
      ],
      new Date('2026-08-01T00:00:00Z'),
    );
    const nearest = (present: string) =>
      monthsOf(upcoming, present).map(({ month, nearest: near }) => [
        month,
        near?.when,
        near?.date.event.slug,
      ]);
    expect(nearest('2026-09').slice(0, 3)).toEqual([
      ['2026-09', 'next', 'november'],
      ['2026-10', 'next', 'november'],
      ['2026-11', undefined, undefined],
    ]);
    expect(nearest('2027-01')[0]).toEqual(['2027-01', 'last', 'november']);
  });

  it('puts an event into each of its days, and one until midnight into one', () => {
    const days = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day?.dates.length);
    expect(days.map((day) => [day?.date, day?.dates.map(({ event }) => event.slug)])).toEqual([
      ['2026-08-30', ['week', 'night']],
      ['2026-08-31', ['week']],
      ['2026-09-01', ['week']],
      ['2026-09-02', ['week']],
    ]);
  });

  it('begins weeks with Sunday and fills the last', () => {
    const [august] = months;
    expect(august?.weeks.every((week) => week.length === 7)).toBe(true);
    expect(august?.weeks[0]?.findIndex((day) => day?.date === '2026-08-01')).toBe(6);
  });
});

describe('collections', () => {
  it('have no page for what no event is', () => {
    const { kinds, modes } = eventFilters([sampleEvent()]);
    expect([...kinds, ...modes].map(({ href, count }) => [href, count])).toEqual([
      ['/events/kind/community', 1],
      ['/events/mode/online', 1],
    ]);
  });

  it('have a next event that is never past, cancelled, postponed or the event itself', () => {
    const now = '2026-05-17T12:00:00Z';
    const on = (day: string, slug: string, change = {}) =>
      sampleEvent({ start: day, end: day, timezone: undefined, ...change }, { slug, now });
    const past = on('2026-05-10', 'past');
    const recent = on('2026-05-16', 'recent');
    const cancelled = on('2026-05-18', 'cancelled', { status: 'cancelled' });
    const postponed = on('2026-05-19', 'postponed', { status: 'postponed' });
    const later = on('2026-05-21', 'later');
    const series = on('2026-05-01', 'series', { repeat: 'FREQ=DAILY;INTERVAL=19;COUNT=3' });
    const all = [series, past, recent, cancelled, postponed, later];
    expect(nextEvent(past, all)?.slug).toBe('series');
    expect(nextEvent(series, all)?.slug).toBe('later');
    expect(nextEvent(later, [past, recent, cancelled, postponed, later])).toBeUndefined();
  });

  it('have similar past events, of the same kind first, then newest first', () => {
    const now = '2026-05-17T12:00:00Z';
    const on = (day: string, slug: string, change = {}) =>
      sampleEvent({ start: day, end: day, timezone: undefined, ...change }, { slug, now });
    const all = [
      on('2026-05-01', 'first'),
      on('2026-05-02', 'second'),
      on('2026-05-03', 'talk', { kind: 'talk' }),
      on('2026-05-04', 'cancelled', { status: 'cancelled' }),
      on('2026-05-16', 'itself'),
      on('2026-06-01', 'later'),
    ];
    const slugs = similarEvents({ slug: 'itself', kind: 'community' }, all).map(({ slug }) => slug);
    expect(slugs).toEqual(['second', 'first', 'talk']);
  });

  it('offer recordings before materials', () => {
    const materials = [{ title: 'Slides', url: 'https://example.org/slides' }];
    const events = [
      sampleEvent({ recording: 'https://example.org/video' }),
      sampleEvent({ materials }, { slug: 'newer' }),
    ];
    expect(takeaways(events).map(({ title }) => title)).toEqual(['Recording: A call', 'Slides']);
  });
});

describe('the feed', () => {
  it('goes by the day of the announcement, never by the start', () => {
    const early = sampleEvent({ announced: '2026-04-01', start: '2026-05-16T09:00' });
    const late = sampleEvent({ announced: '2026-04-02', start: '2026-05-01T09:00' });
    const undated = ['b', 'a'].map((slug) => sampleEvent({}, { slug }));
    const sorted = [...undated, early, late].sort(byAnnouncement);
    expect(sorted.map(({ announced, slug }) => announced ?? slug)).toEqual([
      '2026-04-02',
      '2026-04-01',
      'a',
      'b',
    ]);
  });

  it('is well-formed and has an item for every event, dated by its announcement alone', () => {
    const { rss } = new XMLParser().parse(eventFeed().rss2());
    const announced = getEvents().filter((event) => event.announced);
    expect(rss.channel.item).toHaveLength(getEvents().length);
    expect(rss.channel.item.filter((item: object) => 'pubDate' in item)).toHaveLength(
      announced.length,
    );
  });
});
