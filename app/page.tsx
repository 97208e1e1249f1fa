import { WayCard } from '@/components/connect/way-card';
import { Figures } from '@/components/home/figures';
import { Gatherings } from '@/components/home/gatherings';
import { Hero } from '@/components/home/hero';
import { Partners } from '@/components/home/partners';
import { Petals } from '@/components/home/petals';
import { Thanks } from '@/components/home/thanks';
import { CardSection } from '@/components/layout/card-section';
import { getPosts } from '@/lib/blog';
import { getWays } from '@/lib/connect';
import { readData } from '@/lib/content/data';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import { getEventsByPhase } from '@/lib/events';
import { getPackages } from '@/lib/packages';
import { getNewestPeople } from '@/lib/people';
import { portraitOf } from '@/lib/people/avatars';
import { communityFigures } from '@/lib/people/figures';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';
import { CatalogCard, CreditedPost } from './_shared/cards';
import { Page } from './_shared/page';

export const metadata = pageMetadata({ description: site.description, path: '/' });

/** How many events are at hand, of which the reader's clock shows two. */
const AT_HAND = 6;

export default function HomePage() {
  const packages = getPackages();
  const events = getEventsByPhase();
  return (
    <Page>
      <Hero />
      <Figures figures={communityFigures()} />
      <Petals />
      <CardSection
        id="packages"
        title="Newly accepted packages"
        more={{ href: '/packages', label: 'All packages' }}
      >
        {packages.slice(0, 3).map((item) => (
          <CatalogCard key={item.slug} item={item} />
        ))}
      </CardSection>
      <CardSection id="blog" title="From the blog" more={{ href: '/blog', label: 'All posts' }}>
        {getPosts()
          .slice(0, 3)
          .map((post) => (
            <CreditedPost key={post.slug} post={post} />
          ))}
      </CardSection>
      <Gatherings
        ahead={[...events.now, ...events.upcoming].slice(0, AT_HAND)}
        past={events.past.slice(0, AT_HAND)}
        asOf={utcDate(now())}
      />
      <CardSection
        id="connect"
        title="Take part"
        more={{ href: '/connect', label: 'All the ways' }}
      >
        {getWays()
          .slice(0, 3)
          .map((way) => (
            <WayCard key={way.id} way={way} />
          ))}
      </CardSection>
      <Thanks people={getNewestPeople(8).map(({ handle }) => portraitOf(handle))} />
      <Partners partners={readData('partners')} />
    </Page>
  );
}
