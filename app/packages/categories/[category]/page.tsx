import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CatalogCard } from '@/app/_shared/cards';
import { Page } from '@/app/_shared/page';
import { PLACEHOLDER } from '@/app/_shared/params';
import { CategoryLinks } from '@/components/catalog/category-links';
import { NameList } from '@/components/catalog/name-list';
import { PageHeading } from '@/components/layout/page-heading';
import { catalogData, facetChoices, splitCatalog } from '@/lib/catalog/data';
import { categoryLabel, getPackages } from '@/lib/packages';
import { pageMetadata } from '@/lib/seo/metadata';
import { urls } from '@/lib/urls';

export const dynamicParams = false;

interface Props {
  params: Promise<{ category: string }>;
}

const categories = () =>
  facetChoices(catalogData()).find(({ facet }) => facet === 'category')?.options ?? [];

export function generateStaticParams() {
  const ids = categories().map(({ value }) => value);
  return (ids.length > 0 ? ids : [PLACEHOLDER]).map((category) => ({ category }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { category } = await params;
  const title = `Packages: ${categoryLabel(category)}`;
  const description = `Peer-reviewed scientific Python packages in the category ${categoryLabel(category).toLowerCase()}, newest first.`;
  return pageMetadata({ title, description, path: urls.category(category) });
}

export default async function CategoryPage({ params }: Props) {
  const { category } = await params;
  const members = getPackages().filter((item) => item.categories.includes(category));
  if (members.length === 0) notFound();
  const { first, rest } = splitCatalog(members);
  return (
    <Page current="/packages/categories">
      <PageHeading title={categoryLabel(category)}>
        <p>
          {members.length} reviewed {members.length === 1 ? 'package' : 'packages'} in this
          category. <a href={`/packages?category=${category}`}>Search and filter them</a>.
        </p>
      </PageHeading>
      <section aria-labelledby="packages" className="page grid gap-8 pb-8">
        <h2 id="packages" className="sr-only">
          Packages
        </h2>
        <CategoryLinks categories={categories()} current={category} />
        <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
          {first.map((item) => (
            <CatalogCard key={item.slug} item={item} />
          ))}
        </div>
        <NameList packages={rest} />
      </section>
    </Page>
  );
}
