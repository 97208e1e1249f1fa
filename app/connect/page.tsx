import { SocialLinks } from '@/components/connect/social-links';
import { WayCard } from '@/components/connect/way-card';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { readData } from '@/lib/content/data';
import { pageMetadata } from '@/lib/seo/metadata';
import { Page } from '../_shared/page';

const description =
  'Connect with pyOpenSci: review or submit a package, improve a lesson, come to an event, volunteer, donate, or just say hello.';

export const metadata = pageMetadata({ title: 'Connect with us', description, path: '/connect' });

export default function ConnectPage() {
  const ways = readData('connect');
  const social = readData('social');
  return (
    <Page current="/connect">
      <PageHeading title="Connect with us">
        <p>
          There is a part for everyone who uses Python in science, whether you have an hour or a
          package to share. Pick what suits you today.
        </p>
      </PageHeading>
      <Section id="ways" title="Ways to take part">
        {ways.length === 0 && <EmptyState title="Nothing is listed yet" />}
        <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
          {ways.map((way) => (
            <WayCard key={way.id} way={way} />
          ))}
        </div>
      </Section>
      <Section id="talk" title="Where we talk">
        <SocialLinks links={social} />
      </Section>
    </Page>
  );
}
