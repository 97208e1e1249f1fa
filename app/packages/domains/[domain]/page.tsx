import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { groupLinks, PackageGroupPage } from '@/app/_shared/package-group';
import { paramsOf } from '@/app/_shared/params';
import { domainLabel } from '@/lib/packages';
import { pageMetadata } from '@/lib/seo/metadata';
import { urls } from '@/lib/urls';

export const dynamicParams = false;

interface Props {
  params: Promise<{ domain: string }>;
}

const ids = (): string[] => groupLinks('domain', urls.domain).map(({ value }) => value);

export function generateStaticParams() {
  return paramsOf('domain', ids());
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { domain } = await params;
  const label = domainLabel(domain);
  const description = `Peer-reviewed scientific Python packages: ${label.toLowerCase()}, newest first.`;
  return pageMetadata({ title: `Packages: ${label}`, description, path: urls.domain(domain) });
}

export default async function DomainPage({ params }: Props) {
  const { domain } = await params;
  if (!ids().includes(domain)) notFound();
  return (
    <PackageGroupPage
      facet="domain"
      value={domain}
      label={domainLabel(domain)}
      urlOf={urls.domain}
    />
  );
}
