import { CardSection } from '@/components/layout/card-section';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { PartnerCard } from '@/components/partners/partner-card';
import { ReviewGains } from '@/components/peer-review/gains';
import { ReviewRoles } from '@/components/peer-review/roles';
import { ReviewProcess } from '@/components/peer-review/steps';
import { ReviewTimes } from '@/components/peer-review/times';
import { ReviewTools } from '@/components/peer-review/tools';
import { ButtonLink } from '@/components/ui/button-link';
import { peopleByRole } from '@/lib/metrics/load';
import { reviewTimes } from '@/lib/metrics/review-times';
import { getPackages } from '@/lib/packages';
import { getPartners } from '@/lib/partners';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';
import { Page } from '../_shared/page';

const description =
  'How pyOpenSci reviews scientific Python packages: the steps, who does what, how long it takes, and what authors and reviewers gain.';

export const metadata = pageMetadata({ title: 'Peer review', description, path: '/peer-review' });

export default function PeerReviewPage() {
  const packages = getPackages();
  const communities = getPartners().filter(({ kind }) => kind === 'community');
  return (
    <Page current="/peer-review">
      <PageHeading title="Peer review" art="peer-review">
        <p>
          Volunteers review scientific Python packages in the open, so that others can find, use,
          trust, and cite them.
        </p>
        <p className="mt-6 text-base">
          <ButtonLink href={site.guides.submit}>Submit a package</ButtonLink>
        </p>
      </PageHeading>
      <ReviewTools />
      <Section id="steps" title="From submission to acceptance">
        <ReviewProcess />
      </Section>
      <Section
        id="times"
        title="How long it takes"
        more={{ href: '/peer-review/metrics', label: 'All statistics' }}
      >
        <ReviewTimes times={reviewTimes(packages).all} />
      </Section>
      <Section id="roles" title="Who does what">
        <ReviewRoles counts={peopleByRole(packages)} />
      </Section>
      <Section id="gains" title="Benefits">
        <ReviewGains />
      </Section>
      <CardSection
        id="partners"
        title="Partner communities"
        more={{ href: '/partners', label: 'All partners' }}
      >
        {communities.map((partner) => (
          <PartnerCard key={partner.slug} partner={partner} />
        ))}
      </CardSection>
    </Page>
  );
}
