import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EventCard } from '@/components/events/event-card';
import { EventHeader } from '@/components/events/event-header';
import { sampleEvent } from './sample';

const cover = { src: './call/hill.jpg', alt: 'A hill.', caption: 'Where we met.', credit: 'A. B.' };
const image = { src: '/images/events/call/hill.jpg', width: 900, height: 600 };

describe('the picture of an event', () => {
  it('is its cover where it has one, with caption and credit', () => {
    const html = renderToStaticMarkup(
      <EventHeader event={{ ...sampleEvent({ cover }), image }} asOf="2026-05-01" />,
    );
    expect(html).toMatch(/<img src="\/images\/events\/call\/hill\.jpg" alt="A hill\."/);
    expect(html).toContain('Where we met. Credit: A. B.');
    expect(html).not.toContain('<svg');
  });

  it('is on its card as decoration', () => {
    const html = renderToStaticMarkup(<EventCard event={{ ...sampleEvent({ cover }), image }} />);
    expect(html).toMatch(/<img src="[^"]+" alt=""/);
  });

  it.each([undefined, cover])('is art of its own where there is no file of it', (given) => {
    const event = sampleEvent({ cover: given });
    expect(event.image).toBeUndefined();
    for (const part of [
      <EventHeader key="a" event={event} asOf="2026-05-01" />,
      <EventCard key="b" event={event} />,
    ])
      expect(renderToStaticMarkup(part)).toMatch(/<svg(?!.*<img)/s);
  });
});
