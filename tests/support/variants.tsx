/**
 * Prints, as JSON, markup of components with content or settings that the site is not built with, by
 * name. Browser tests put it into a built page: a build for each variant would take too long.
 */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PostComments } from '@/components/blog/post-comments';
import { EventBanner } from '@/components/events/event-banner';
import { EventFacts } from '@/components/events/event-facts';
import { Gatherings } from '@/components/home/gatherings';
import { Video } from '@/components/mdx/video';
import type { EventFields } from '@/lib/content/schema/event';
import { eventNotices } from '@/lib/events/banner';
import { registrationState, registrationWindow } from '@/lib/events/registration';
import { sampleEvent } from '../unit/events/sample';

const BUILT = new Date('2026-04-01T00:00:00Z');

const event = (slug: string, change: Partial<EventFields>) =>
  sampleEvent(change, { slug, now: BUILT.toISOString() });

const registration = {
  url: 'https://example.org/register',
  opens: '2026-04-10T09:00',
  closes: '2026-05-15T18:00',
  soldOut: false,
};

function facts(change: Partial<EventFields>): ReactElement {
  const shown = event('a-call', change);
  const state = registrationState(shown, BUILT);
  return (
    <EventFacts
      event={shown}
      now={BUILT}
      speakers={[]}
      registration={state && { state, ...registrationWindow(shown) }}
    />
  );
}

const day = (title: string, date: string) =>
  event(date, { title, start: `${date}T10:00`, end: `${date}T11:00` });

const script = (name: string) => <script type="module" src={`/assets/js/${name}.js`} />;

const variants = {
  video: (
    <>
      {script('prose')}
      <Video id="abc_DEF-123" title="A talk" />
      <Video id="123456" title="Another talk" provider="vimeo" />
    </>
  ),
  comments: (
    <>
      {script('post')}
      <PostComments
        settings={{ repo: 'owner/name', repoId: 'R_1', category: 'Comments', categoryId: 'DIC_1' }}
        term="blog/a-post"
      />
    </>
  ),
  banner: (
    <EventBanner
      notices={eventNotices(
        [event('a-call', { banner: { from: '2026-05-01', to: '2026-05-16T11:30' } })],
        BUILT,
      )}
    />
  ),
  registration: facts({ registration }),
  'sold-out': facts({ registration: { ...registration, soldOut: true } }),
  cancelled: facts({ registration, status: 'cancelled' }),
  gatherings: (
    <Gatherings
      ahead={[day('First', '2026-04-20'), day('Second', '2026-05-04'), day('Third', '2026-05-18')]}
      past={[day('Older', '2026-03-20'), day('Oldest', '2026-02-20')]}
      asOf="2026-04-01"
    />
  ),
} satisfies Record<string, ReactElement>;

process.stdout.write(
  JSON.stringify(
    Object.fromEntries(
      Object.entries(variants).map(([name, element]) => [name, renderToStaticMarkup(element)]),
    ),
  ),
);
