import { GetInvolvedCard } from '@/components/connect/get-involved-card';
import { Gatherings } from '@/components/home/gatherings';
import { SeriesPath } from '@/components/home/series-path';
import { CardSection } from '@/components/layout/card-section';
import { Section } from '@/components/layout/section';
import { getPosts, getSeries } from '@/lib/blog';
import { getWays } from '@/lib/connect';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import { getEventsByPhase } from '@/lib/events';
import { getPackageStory, newsForHome } from '@/lib/home';
import { getPackage, getPackages } from '@/lib/packages';
import { CatalogCard, CreditedPost } from './_shared/cards';

const SHOWN = 3;

/** How many upcoming events the page holds. The reader's clock shows two of them. */
const UPCOMING = 6;

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

export function FeaturedPackage() {
  const story = getPackageStory();
  const item = story?.package ? getPackage(story.package) : undefined;
  if (!story || !item) return null;
  const more = { href: '/blog/tags/package-portrait', label: 'All package stories' };
  return (
    <Section id="story" title="A reviewed package and its story" more={more}>
      <div className="grid gap-5 lg:grid-cols-[2fr_1fr]">
        <CreditedPost post={story} size="two-thirds" />
        <CatalogCard item={item} />
      </div>
    </Section>
  );
}

export function LearningSeries() {
  const [series] = getSeries();
  return series ? <SeriesPath series={series} /> : null;
}

export function NewestPosts() {
  const shown = newsForHome(getPosts(), getPackageStory(), SHOWN);
  return (
    <CardSection id="blog" title="From the blog" more={{ href: '/blog', label: 'All posts' }}>
      {shown.map((post) => (
        <CreditedPost key={post.slug} post={post} />
      ))}
    </CardSection>
  );
}

export function NearestEvents() {
  const events = getEventsByPhase();
  return (
    <Gatherings
      ahead={[...events.now, ...events.upcoming].slice(0, UPCOMING)}
      past={events.past}
      asOf={utcDate(now())}
    />
  );
}

export function GetInvolved() {
  return (
    <CardSection
      id="connect"
      title="Get involved"
      more={{ href: '/connect', label: 'Ways to get involved' }}
    >
      {getWays()
        .slice(0, SHOWN)
        .map((way) => (
          <GetInvolvedCard key={way.id} way={way} />
        ))}
    </CardSection>
  );
}
