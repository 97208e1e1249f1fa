import { PageHeading } from '@/components/layout/page-heading';
import { EmptyState } from '@/components/ui/empty-state';
import { getPackages } from '@/lib/packages';
import { pageMetadata } from '@/lib/seo/metadata';
import { CatalogCard } from '../_shared/cards';
import { Page } from '../_shared/page';

const description =
  'Scientific Python packages that passed open peer review at pyOpenSci: what each does, who maintains it, and how it was reviewed.';

export const metadata = pageMetadata({ title: 'Packages', description, path: '/packages' });

export default function PackagesPage() {
  const packages = getPackages();
  return (
    <Page current="/packages">
      <PageHeading title="Reviewed packages">
        <p>
          {packages.length} packages for scientific work, each read by reviewers who looked at its
          code, its documentation and its tests. Newest first.
        </p>
      </PageHeading>
      <section aria-label="Packages" className="page pb-8">
        <h2 className="sr-only">All packages</h2>
        {packages.length === 0 && <EmptyState title="No package is listed yet" />}
        <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
          {packages.map((item) => (
            <CatalogCard key={item.slug} item={item} />
          ))}
        </div>
      </section>
    </Page>
  );
}
