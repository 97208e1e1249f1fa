import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { PartnerCard, PartnerGroupCard } from '@/components/partners/partner-card';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { getStandingPage } from '@/lib/pages';
import { getPartners, groupByTogether, type Partner } from '@/lib/partners';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';
import { Page } from '../_shared/page';

const description =
  'The scientific communities that share pyOpenSci’s open peer review, and the organizations we work with.';

export const metadata = pageMetadata({ title: 'Partners', description, path: '/partners' });

function Cards({ partners }: { partners: readonly Partner[] }) {
  return (
    <div className="grid gap-5 lg:grid-cols-3">
      {groupByTogether(partners).map((group) => {
        const [partner] = group;
        return group.length > 1 ? (
          <PartnerGroupCard key={partner.slug} partners={group} />
        ) : (
          <PartnerCard key={partner.slug} partner={partner} />
        );
      })}
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
      <Section id="join" title="Become a partner">
        <p className="max-w-text text-lg">
          A scientific community keeps the criteria that matter to its field, and shares our process
          for the rest. Companies can invest in the software they rely on.
        </p>
        <p className="mt-5 flex flex-wrap gap-3">
          <ButtonLink href={site.guides.partner}>How communities join</ButtonLink>
          {getStandingPage('give') && (
            <ButtonLink href="/give" look="outline">
              Sponsor our work
            </ButtonLink>
          )}
        </p>
      </Section>
    </Page>
  );
}
