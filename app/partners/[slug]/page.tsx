import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CatalogCard } from '@/app/_shared/cards';
import { Page } from '@/app/_shared/page';
import { paramsOf, type RouteParams } from '@/app/_shared/params';
import { DataLinks } from '@/components/catalog/data-links';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { ButtonLink } from '@/components/ui/button-link';
import { counted } from '@/lib/counted';
import { formatLongMonth } from '@/lib/dates/format';
import { getPartner, getPartners } from '@/lib/partners';
import { pageMetadata } from '@/lib/seo/metadata';
import { urls } from '@/lib/urls';

export const dynamicParams = false;

export const generateStaticParams = () => paramsOf('slug', getPartners());

export async function generateMetadata({ params }: RouteParams<'slug'>): Promise<Metadata> {
  const partner = getPartner((await params).slug);
  if (!partner) return {};
  const description =
    partner.text ?? `Packages reviewed by ${partner.name} and pyOpenSci together.`;
  return pageMetadata({ title: partner.name, description, path: urls.partner(partner.slug) });
}

export default async function PartnerPage({ params }: RouteParams<'slug'>) {
  const partner = getPartner((await params).slug);
  if (!partner) notFound();
  const { slug, name, text, together, links = [], href, packages } = partner;
  const [first] = packages.flatMap(({ accepted }) => accepted ?? []).sort();
  const since = first ? ` since ${formatLongMonth(first.slice(0, 7))}` : '';
  return (
    <Page current="/partners/partner">
      <PageHeading title={name} art={slug}>
        {text && <p>{text}</p>}
        {together && <p className="mt-5 text-base text-ink">{together}</p>}
        {links.map((link) => (
          <p key={link.href} className="mt-2 text-base">
            <a href={link.href} className="font-bold text-brand">
              {link.title}
            </a>
          </p>
        ))}
        {href && (
          <p className="mt-5">
            <ButtonLink href={href}>Visit {name}</ButtonLink>
          </p>
        )}
      </PageHeading>
      {packages.length > 0 && (
        <Section
          id="packages"
          title={`${counted(packages.length, 'package')} reviewed together${since}`}
        >
          <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
            {packages.map((item) => (
              <CatalogCard key={item.slug} item={item} onPageOf={slug} />
            ))}
          </div>
          <div className="mt-8">
            <DataLinks
              intro={`This list as data for ${name}:`}
              links={[
                { href: `/api/partners/${slug}.json`, label: 'JSON' },
                { href: `/partners/${slug}/feed.xml`, label: 'Feed', icon: 'rss' },
              ]}
            />
          </div>
        </Section>
      )}
    </Page>
  );
}
