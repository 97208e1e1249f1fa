import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { groupLinks, PackageGroupPage } from '@/app/_shared/package-group';
import { paramsOf } from '@/app/_shared/params';
import { categoryLabel } from '@/lib/packages';
import { pageMetadata } from '@/lib/seo/metadata';
import { urls } from '@/lib/urls';

export const dynamicParams = false;

interface Props {
  params: Promise<{ category: string }>;
}

const ids = (): string[] => groupLinks('category', urls.category).map(({ value }) => value);

export function generateStaticParams() {
  return paramsOf('category', ids());
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { category } = await params;
  const label = categoryLabel(category);
  const description = `Peer-reviewed scientific Python packages: ${label.toLowerCase()}, newest first.`;
  return pageMetadata({ title: `Packages: ${label}`, description, path: urls.category(category) });
}

export default async function CategoryPage({ params }: Props) {
  const { category } = await params;
  if (!ids().includes(category)) notFound();
  return (
    <PackageGroupPage
      facet="category"
      value={category}
      label={categoryLabel(category)}
      urlOf={urls.category}
    />
  );
}
