import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CatalogTable } from '@/components/catalog/catalog-table';
import { TopicLinks } from '@/components/catalog/topic-links';
import { PageHeading } from '@/components/layout/page-heading';
import { catalogRows, facetChoices } from '@/lib/catalog/rows';
import { counted } from '@/lib/counted';
import { pageMetadata } from '@/lib/seo/metadata';
import { urls } from '@/lib/urls';
import { Page } from './page';
import { paramsOf, type RouteParams } from './params';

const GROUPS = {
  category: { current: '/packages/categories', title: 'Categories' },
  domain: { current: '/packages/domains', title: 'Science domains' },
} as const;

type GroupFacet = keyof typeof GROUPS;

/** The values of a facet with their numbers, each with its page. */
const groupsOf = (facet: GroupFacet) =>
  (
    facetChoices(catalogRows('accepted')).find((choices) => choices.facet === facet)?.options ?? []
  ).map((option) => ({ ...option, href: urls[facet](option.value) }));

function PackageGroupPage({ facet, value }: { facet: GroupFacet; value: string }) {
  const groups = groupsOf(facet);
  const group = groups.find((candidate) => candidate.value === value);
  if (!group) notFound();
  const isGroup = (label: string): number => Number(label === group.label);
  const rows = catalogRows('accepted')
    .filter(({ values }) => values[facet].includes(value))
    // A row shows one domain: on the page of a domain, that one.
    .map((row) => ({ ...row, domains: row.domains.toSorted((a, b) => isGroup(b) - isGroup(a)) }));
  return (
    <Page current={GROUPS[facet].current}>
      <PageHeading title={group.label}>
        <p>
          {counted(rows.length, 'reviewed package')} in this {facet}.{' '}
          <a href={`/packages?${facet}=${value}`}>Search and filter them</a>.
        </p>
      </PageHeading>
      <section aria-labelledby="packages" className="page pb-8">
        <h2 id="packages" className="sr-only">
          Packages
        </h2>
        <div className="catalog-results min-w-0">
          <CatalogTable rows={rows} order="accepted" sortable={false} />
        </div>
      </section>
      <div className="page grid gap-3 pb-8">
        <h2 className="text-xl">{GROUPS[facet].title}</h2>
        <TopicLinks title={GROUPS[facet].title} links={groups} current={group.href} />
      </div>
    </Page>
  );
}

/** The route of the pages of all categories or domains: what its file exports. */
export function packageGroupRoute<Name extends GroupFacet>(facet: Name) {
  return {
    generateStaticParams: () =>
      paramsOf(
        facet,
        groupsOf(facet).map(({ value }) => value),
      ),
    async generateMetadata({ params }: RouteParams<Name>): Promise<Metadata> {
      const value = (await params)[facet];
      const group = groupsOf(facet).find((candidate) => candidate.value === value);
      if (!group) return {};
      const { label, href: path } = group;
      const description = `Peer-reviewed scientific Python packages: ${label.toLowerCase()}, newest first.`;
      return pageMetadata({ title: `Packages: ${label}`, description, path });
    },
    render: async ({ params }: RouteParams<Name>) => (
      <PackageGroupPage facet={facet} value={(await params)[facet]} />
    ),
  };
}
