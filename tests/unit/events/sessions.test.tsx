import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EventFacts } from '@/components/events/event-facts';
import { sampleEvent } from './sample';

const days = {
  start: '2026-03-02T09:00',
  end: '2026-03-03T12:30',
  sessions: [
    { start: '2026-03-02T09:00', end: '2026-03-02T12:30', title: 'Structure' },
    { start: '2026-03-03T09:00', end: '2026-03-03T12:30', title: 'Publish' },
  ],
};

const factsOf = (change: Parameters<typeof sampleEvent>[0]) =>
  renderToStaticMarkup(
    <EventFacts event={sampleEvent(change)} speakers={[]} now={new Date('2026-02-01T00:00:00Z')} />,
  );

describe('the reader’s own time of an event with sessions', () => {
  it('is that of each session, never one span from the first to the last', () => {
    const html = factsOf(days);
    expect(html.match(/data-reader="range"/g)).toHaveLength(2);
    expect(html).toContain('data-session="2026-03-02T09:00-07:00/2026-03-02T12:30-07:00"');
    expect(html).toContain('data-session="2026-03-03T09:00-07:00/2026-03-03T12:30-07:00"');
  });

  it('is left out where the event does not take place', () => {
    expect(factsOf({ ...days, status: 'cancelled' })).not.toContain('data-reader');
  });

  it('is one where there are no sessions', () => {
    const html = factsOf({});
    expect(html.match(/data-reader="range"/g)).toHaveLength(1);
    expect(html).not.toContain('data-session');
  });
});
