import { notFound } from 'next/navigation';
import { CatalogCard, CreditedPost } from '@/app/_shared/cards';
import { Page } from '@/app/_shared/page';
import { previewParams } from '@/app/_shared/params';
import { EventCard } from '@/components/events/event-card';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { ArtBoard } from '@/components/styleguide/art-board';
import { Controls } from '@/components/styleguide/controls';
import { Notes } from '@/components/styleguide/notes';
import { Swatches } from '@/components/styleguide/swatches';
import { TypeScale } from '@/components/styleguide/type-scale';
import { getPosts } from '@/lib/blog';
import { showDrafts } from '@/lib/env';
import { getEvents } from '@/lib/events';
import { getPackages } from '@/lib/packages';
import { pageMetadata } from '@/lib/seo/metadata';

export const dynamicParams = false;

export const generateStaticParams = previewParams;

const description =
  'Every color, step of type, control, card, and picture of this site in one place.';

export const metadata = pageMetadata({
  title: 'Style guide',
  description,
  path: '/styleguide',
  hidden: true,
});

const parts = [
  { id: 'colors', title: 'Colors', Part: Swatches },
  { id: 'type', title: 'Type', Part: TypeScale },
  { id: 'controls', title: 'Controls', Part: Controls },
  { id: 'notes', title: 'Notes and states', Part: Notes },
  { id: 'art', title: 'Art and icons', Part: ArtBoard },
];

export default function StyleguidePage() {
  if (!showDrafts) notFound();
  return (
    <Page>
      <PageHeading title="Style guide">{description}</PageHeading>
      {parts.map(({ id, title, Part }) => (
        <Section key={id} id={id} title={title}>
          <Part />
        </Section>
      ))}
      <Section id="cards" title="Cards">
        <div className="grid items-start gap-5 sm:grid-cols-2">
          {getPosts()
            .slice(0, 1)
            .map((post) => (
              <CreditedPost key={post.slug} post={post} />
            ))}
          {getPackages()
            .slice(0, 1)
            .map((item) => (
              <CatalogCard key={item.slug} item={item} />
            ))}
          {getEvents()
            .slice(0, 2)
            .map((event) => (
              <EventCard key={event.slug} event={event} />
            ))}
        </div>
      </Section>
    </Page>
  );
}
