import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { mdxComponents } from '@/app/_shared/mdx-components';
import { Page } from '@/app/_shared/page';
import { paramsOf, type RouteParams } from '@/app/_shared/params';
import { PageHeading } from '@/components/layout/page-heading';
import { ButtonLink } from '@/components/ui/button-link';
import { Figures } from '@/components/ui/figures';
import { communityFigures } from '@/lib/community/figures';
import { renderBody } from '@/lib/mdx';
import { getStandingPage, getStandingPages } from '@/lib/pages';
import { pageMetadata } from '@/lib/seo/metadata';

export const dynamicParams = false;

export function generateStaticParams() {
  const slugs = getStandingPages().map(({ slug }) => slug);
  return paramsOf('page', slugs);
}

export async function generateMetadata({ params }: RouteParams<'page'>): Promise<Metadata> {
  const page = getStandingPage((await params).page);
  if (!page) return {};
  const { title, description } = page;
  return pageMetadata({ title, description, path: `/${page.slug}` });
}

/** A standing page: a text of the content folder with an address of its own. */
export default async function StandingPage({ params }: RouteParams<'page'>) {
  const page = getStandingPage((await params).page);
  if (!page) notFound();
  const { content } = await renderBody(
    page.body.raw,
    mdxComponents({ path: `/${page.slug}` }),
    page,
  );
  return (
    <Page current={`/${page.slug}`}>
      <article>
        <PageHeading title={page.title} art={page.slug}>
          <p>{page.description}</p>
          {page.action && (
            <p className="mt-5">
              <ButtonLink href={page.action.href}>{page.action.label}</ButtonLink>
            </p>
          )}
        </PageHeading>
        {page.figures && (
          <div className="mb-4">
            <Figures figures={communityFigures()} />
          </div>
        )}
        <div className="page pt-4 pb-8 has-[aside:last-child]:pb-0">
          <div className="prose side-headings">{content}</div>
        </div>
      </article>
    </Page>
  );
}
