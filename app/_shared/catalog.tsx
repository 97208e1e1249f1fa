import { CatalogForm } from '@/components/catalog/catalog-form';
import { CatalogResults } from '@/components/catalog/catalog-results';
import { CatalogTable } from '@/components/catalog/catalog-table';
import { DataLinks } from '@/components/catalog/data-links';
import { TopicLinks } from '@/components/catalog/topic-links';
import { DeferredScript } from '@/components/layout/deferred-script';
import { PageHeading } from '@/components/layout/page-heading';
import type { Order } from '@/lib/catalog/order';
import { catalogRows, facetChoices } from '@/lib/catalog/rows';
import { formatDate } from '@/lib/dates/format';
import { getFiguresDate } from '@/lib/packages';
import { urls } from '@/lib/urls';
import { Page } from './page';

const forms = [
  { href: '/packages/feed.xml', label: 'Feed of new packages', icon: 'rss' },
  { href: '/packages.csv', label: 'CSV' },
  { href: '/api/v2/packages.json', label: 'JSON' },
  { href: '/api/v2/schema/packages.json', label: 'JSON Schema' },
] as const;

export function CatalogPage({ order }: { order: Order }) {
  const rows = catalogRows(order);
  const facets = facetChoices(rows);
  const date = getFiguresDate();
  const domains = facets.find(({ facet }) => facet === 'domain')?.options ?? [];
  const links = domains.map(({ value, ...rest }) => ({ ...rest, href: urls.domain(value) }));
  return (
    <Page current="/packages">
      <PageHeading title="Find a package">
        <p>
          {rows.length} scientific Python packages, each peer reviewed for its code, documentation,
          and tests.
        </p>
      </PageHeading>
      <catalog-filter class="page block pb-8">
        <div className="catalog">
          <div className="without-script">
            <TopicLinks title="Science domains" links={links} />
          </div>
          <div className="script-only">
            <CatalogForm facets={facets} total={rows.length} />
          </div>
          <CatalogResults total={rows.length}>
            <CatalogTable rows={rows} order={order} />
          </CatalogResults>
        </div>
      </catalog-filter>
      <div className="page grid gap-2 pb-8">
        {date && (
          <p className="text-sm text-ink-soft">
            Stars and last activity as of {formatDate(date)}. “Reviewed” is the version that passed
            review.
          </p>
        )}
        <DataLinks intro="Use the data:" links={forms} />
      </div>
      <DeferredScript src="/assets/js/catalog.js" />
    </Page>
  );
}
