import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { PartnerCard } from '@/components/partners/partner-card';
import { EmptyState } from '@/components/ui/empty-state';
import { getPartners, type Partner } from '@/lib/partners';
import { pageMetadata } from '@/lib/seo/metadata';
import { Page } from '../_shared/page';

const description =
  'The scientific communities that share pyOpenSci’s open peer review, and the organizations we work with.';

export const metadata = pageMetadata({ title: 'Partners', description, path: '/partners' });

function Cards({ partners }: { partners: readonly Partner[] }) {
  return (
    <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {partners.map(({ slug, name, text, kind, packages }) => (
        <PartnerCard
          key={slug}
          slug={slug}
          name={name}
          text={text}
          kind={kind}
          count={packages.length}
        />
      ))}
    </div>
  );
}

export default function PartnersPage() {
  const partners = getPartners();
  const of = (kind: Partner['kind']) => partners.filter((partner) => partner.kind === kind);
  const [communities, organizations] = [of('community'), of('organization')];
  return (
    <Page current="/partners">
      <PageHeading title="Partners" art="partners">
        <p>
          Scientific communities share our peer review, and other organizations work with us on open
          science.
        </p>
      </PageHeading>
      {partners.length === 0 && (
        <div className="page">
          <EmptyState title="No partners yet" />
        </div>
      )}
      {communities.length > 0 && (
        <Section id="communities" title="Communities that share our peer review">
          <Cards partners={communities} />
        </Section>
      )}
      {organizations.length > 0 && (
        <Section id="organizations" title="Organizations we work with">
          <Cards partners={organizations} />
        </Section>
      )}
    </Page>
  );
}
