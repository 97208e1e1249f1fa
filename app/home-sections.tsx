import { GetInvolvedCard } from '@/components/connect/get-involved-card';
import { Gatherings } from '@/components/home/gatherings';
import { CardSection } from '@/components/layout/card-section';
import { getPosts } from '@/lib/blog';
import { getWays } from '@/lib/connect';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import { getEventsByPhase } from '@/lib/events';
import { getPackages } from '@/lib/packages';
import { CatalogCard, CreditedPost } from './_shared/cards';

/** How many cards a section shows. */
const SHOWN = 3;

/** How many events to come are at hand, of which the reader's clock shows two. */
const AT_HAND = 6;

/** The packages that were accepted last. */
export function NewestPackages() {
  const more = { href: '/packages', label: 'All packages' };
  return (
    <CardSection id="packages" title="Newly accepted packages" more={more}>
      {getPackages()
        .slice(0, SHOWN)
        .map((item) => (
          <CatalogCard key={item.slug} item={item} />
        ))}
    </CardSection>
  );
}

/** The newest posts. */
export function NewestPosts() {
  return (
    <CardSection id="blog" title="From the blog" more={{ href: '/blog', label: 'All posts' }}>
      {getPosts()
        .slice(0, SHOWN)
        .map((post) => (
          <CreditedPost key={post.slug} post={post} />
        ))}
    </CardSection>
  );
}

/** The next events, or the last ones. */
export function NearestEvents() {
  const events = getEventsByPhase();
  return (
    <Gatherings
      ahead={[...events.now, ...events.upcoming].slice(0, AT_HAND)}
      past={events.past}
      asOf={utcDate(now())}
    />
  );
}

/** The first ways to take part. */
export function FirstWays() {
  return (
    <CardSection id="connect" title="Take part" more={{ href: '/connect', label: 'All the ways' }}>
      {getWays()
        .slice(0, SHOWN)
        .map((way) => (
          <GetInvolvedCard key={way.id} way={way} />
        ))}
    </CardSection>
  );
}
