import { CatalogTable } from '@/components/catalog/catalog-table';
import { TopicLinks } from '@/components/catalog/topic-links';
import { PageHeading } from '@/components/layout/page-heading';
import type { Facet } from '@/lib/catalog/facets';
import { catalogRows, facetChoices } from '@/lib/catalog/rows';
import { Page } from './page';

/** The values of a facet with their numbers, each with its page. */
export const groupLinks = (facet: Facet, urlOf: (id: string) => string) =>
  (
    facetChoices(catalogRows('accepted')).find((choices) => choices.facet === facet)?.options ?? []
  ).map(({ value, ...rest }) => ({ ...rest, value, href: urlOf(value) }));

export function PackageGroupPage({
  facet,
  value,
  label,
  urlOf,
}: {
  facet: 'domain' | 'category';
  value: string;
  label: string;
  urlOf: (id: string) => string;
}) {
  const rows = catalogRows('accepted').filter(({ values }) => values[facet].includes(value));
  const kind = facet === 'domain' ? 'domain' : 'category';
  return (
    <Page current={`/packages/${facet === 'domain' ? 'domains' : 'categories'}`}>
      <PageHeading title={label}>
        <p>
          {rows.length} reviewed {rows.length === 1 ? 'package' : 'packages'} in this {kind}.{' '}
          <a href={`/packages?${facet}=${value}`}>Search and filter them</a>.
        </p>
      </PageHeading>
      <section aria-labelledby="packages" className="page grid gap-8 pb-8">
        <h2 id="packages" className="sr-only">
          Packages
        </h2>
        <TopicLinks
          title={facet === 'domain' ? 'Science domains' : 'Categories'}
          links={groupLinks(facet, urlOf)}
          current={urlOf(value)}
        />
        <div className="catalog-results min-w-0">
          <CatalogTable rows={rows} order="accepted" sortable={false} />
        </div>
      </section>
    </Page>
  );
}
