import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CatalogCard } from '@/app/_shared/cards';
import { mdxComponents } from '@/app/_shared/mdx-components';
import { Page } from '@/app/_shared/page';
import { paramsOf, type RouteParams } from '@/app/_shared/params';
import { PackageSections } from '@/app/packages/[slug]/sections';
import { CardSection } from '@/components/layout/card-section';
import { InstallCommands } from '@/components/packages/install-commands';
import { PackageFacts } from '@/components/packages/package-facts';
import { PackageHeader } from '@/components/packages/package-header';
import { JsonLd } from '@/components/seo/json-ld';
import { PageCover } from '@/components/ui/page-cover';
import { packageNotes } from '@/lib/content/repository';
import { renderBody } from '@/lib/mdx';
import { domainLabel, getPackage, getPackages, packageTopics } from '@/lib/packages';
import { releaseFacts } from '@/lib/packages/facts';
import { installCommands } from '@/lib/packages/install';
import { packageJsonLd } from '@/lib/packages/json-ld';
import { packagePalette } from '@/lib/packages/palette';
import { relatedPackages } from '@/lib/packages/related';
import { packageLinks } from '@/lib/packages/signposting';
import { creditPartner } from '@/lib/partners';
import { pageMetadata } from '@/lib/seo/metadata';
import { absoluteUrl, urls } from '@/lib/urls';

export const dynamicParams = false;

export const generateStaticParams = () => paramsOf('slug', getPackages());

export async function generateMetadata({ params }: RouteParams<'slug'>): Promise<Metadata> {
  const item = getPackage((await params).slug);
  if (!item) return {};
  const { name, description, slug } = item;
  return pageMetadata({
    title: name,
    description,
    path: urls.package(slug),
    image: urls.packageImage(slug),
  });
}

export default async function PackagePage({ params }: RouteParams<'slug'>) {
  const item = getPackage((await params).slug);
  if (!item) notFound();
  const note = packageNotes.find((candidate) => candidate.package === item.slug);
  const reading = { topic: 'software', path: urls.package(item.slug) } as const;
  const body = note && (await renderBody(note.body.raw, mdxComponents(reading), note)).content;
  const related = relatedPackages(item, getPackages());
  const partners = item.partners.map(creditPartner);
  const domains = packageTopics(item.slug).domains.map((id) => ({
    href: urls.domain(id),
    label: domainLabel(id),
  }));
  return (
    <Page current="/packages/page">
      <article>
        <div className="page pt-4 pb-8 sm:pt-6 sm:pb-10 print:hidden">
          <PageCover seed={item.slug} palette={packagePalette(item)} />
        </div>
        <div className="page grid gap-x-14 gap-y-12 pb-6 lg:grid-cols-[minmax(0,var(--container-text))_minmax(0,1fr)]">
          <PackageHeader item={item} domains={domains} />
          <InstallCommands
            commands={installCommands(item)}
            documentation={item.documentation}
            repository={item.repository.href}
          />
          <PackageFacts item={item} partners={partners} known={releaseFacts(item.slug)} />
          <PackageSections item={item} body={body} changes={note?.changes} />
        </div>
      </article>
      <div className="print:hidden">
        <CardSection id="related" title="Related packages">
          {related.map((other) => (
            <CatalogCard key={other.slug} item={other} />
          ))}
        </CardSection>
      </div>
      {packageLinks(item).map(({ rel, href, type }) => (
        <link key={`${rel} ${href}`} rel={rel} href={href} type={type} />
      ))}
      <link
        rel="linkset"
        href={absoluteUrl(`${urls.package(item.slug)}/linkset.json`)}
        type="application/linkset+json"
      />
      <JsonLd data={packageJsonLd(item)} />
    </Page>
  );
}
