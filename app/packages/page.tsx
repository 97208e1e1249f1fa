import { CardTemplate } from '@/components/catalog/card-template';
import { CatalogForm } from '@/components/catalog/catalog-form';
import { CatalogResults } from '@/components/catalog/catalog-results';
import { CategoryLinks } from '@/components/catalog/category-links';
import { DataLinks } from '@/components/catalog/data-links';
import { NameList } from '@/components/catalog/name-list';
import { DeferredScript } from '@/components/layout/deferred-script';
import { PageHeading } from '@/components/layout/page-heading';
import { catalogData, facetChoices, splitCatalog } from '@/lib/catalog/data';
import { getPackages } from '@/lib/packages';
import { pageMetadata } from '@/lib/seo/metadata';
import { CatalogCard } from '../_shared/cards';
import { Page } from '../_shared/page';

const description =
  'Scientific Python packages that passed open peer review at pyOpenSci: what each does, who maintains it, and how it was reviewed.';

export const metadata = pageMetadata({ title: 'Packages', description, path: '/packages' });

const forms = [
  { href: '/packages/feed.xml', label: 'Feed of new packages', icon: 'rss' },
  { href: '/packages.csv', label: 'CSV' },
  { href: '/api/packages.json', label: 'JSON' },
  { href: '/api/schema/packages.json', label: 'JSON Schema' },
] as const;

export default function PackagesPage() {
  const packages = getPackages();
  const facets = facetChoices(catalogData());
  const { first, rest } = splitCatalog(packages);
  return (
    <Page current="/packages">
      <PageHeading title="Reviewed packages">
        <p>
          {packages.length} packages for scientific work, each read by reviewers who looked at its
          code, its documentation and its tests. Newest first.
        </p>
      </PageHeading>
      <catalog-filter class="page grid items-start gap-8 pb-8 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="without-script lg:col-span-2">
          <CategoryLinks
            categories={facets.find(({ facet }) => facet === 'category')?.options ?? []}
          />
        </div>
        <div className="script-only">
          <CatalogForm facets={facets} />
        </div>
        <CatalogResults total={packages.length}>
          {first.map((item) => (
            <CatalogCard key={item.slug} item={item} later />
          ))}
        </CatalogResults>
        <div className="without-script lg:col-span-2">
          <NameList packages={rest} />
        </div>
        <CardTemplate />
      </catalog-filter>
      <div className="page">
        <DataLinks intro="The catalog in other forms:" links={forms} />
      </div>
      <DeferredScript src="/assets/js/catalog.js" />
    </Page>
  );
}
