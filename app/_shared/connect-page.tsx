import { GetInvolvedFilters } from '@/components/connect/get-involved-filters';
import { SocialLinks } from '@/components/connect/social-links';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { type Choice, getChoices, getWays } from '@/lib/connect';
import { readData } from '@/lib/content/data';
import { Page } from './page';

export function ConnectPage({ choice }: { choice?: Choice }) {
  const ways = getWays();
  return (
    <Page current="/connect">
      <PageHeading title="Connect with us" art="connect">
        <p>
          There’s a place for everyone who uses Python in science, whether you have an hour or a
          package to share.
        </p>
      </PageHeading>
      <section aria-labelledby="ways" className="page pb-8">
        <h2 id="ways" className="mb-4 text-3xl">
          {choice?.title ?? 'Ways to get involved'}
        </h2>
        {ways.length === 0 ? (
          <EmptyState title="Nothing to show yet" />
        ) : (
          <GetInvolvedFilters choices={getChoices()} ways={ways} chosen={choice?.id} />
        )}
      </section>
      <Section
        id="talk"
        title="Stay in touch"
        more={{ href: '/newsletter', label: 'Newsletter and feeds' }}
      >
        <SocialLinks links={readData('social')} />
      </Section>
    </Page>
  );
}
