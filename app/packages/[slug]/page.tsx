import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { mdxComponents } from '@/app/_shared/mdx-components';
import { Page } from '@/app/_shared/page';
import { slugParams } from '@/app/_shared/params';
import { PackageFacts } from '@/components/packages/package-facts';
import { PackageHeader } from '@/components/packages/package-header';
import { ReviewPeople } from '@/components/packages/review-people';
import { ReviewTimeline } from '@/components/packages/review-timeline';
import { packageNotes } from '@/lib/content/repository';
import { renderBody } from '@/lib/mdx';
import { getPackage, getPackages } from '@/lib/packages';
import { packagePalette } from '@/lib/packages/palette';
import { reviewSteps } from '@/lib/packages/review';
import { creditOfRef } from '@/lib/people';
import { pageMetadata } from '@/lib/seo/metadata';

export const dynamicParams = false;

interface Props {
  params: Promise<{ slug: string }>;
}

export function generateStaticParams() {
  return slugParams(getPackages().map(({ slug }) => slug));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const item = getPackage((await params).slug);
  if (!item) return {};
  const { name, description, slug } = item;
  return pageMetadata({ title: name, description, path: `/packages/${slug}` });
}

export default async function PackagePage({ params }: Props) {
  const item = getPackage((await params).slug);
  if (!item) notFound();
  const note = packageNotes.find(({ fields }) => fields.package === item.slug);
  const body = note && (await renderBody(note.body, mdxComponents));
  const { authors, maintainers, editors, editorsInChief, reviewers } = item;
  return (
    <Page
      current="/packages"
      search={{ type: 'Package', art: { palette: packagePalette(item), seed: item.slug } }}
    >
      <article>
        <PackageHeader item={item} />
        <div className="page grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,var(--container-text))_minmax(0,1fr)]">
          <div className="grid min-w-0 content-start gap-12">
            {body && <div className="prose">{body.content}</div>}
            <ReviewTimeline steps={reviewSteps(item)} issue={item.reviewIssue} />
            <ReviewPeople
              groups={[
                { role: 'Submitted by', people: authors.map(creditOfRef) },
                { role: 'Maintained by', people: maintainers.map(creditOfRef) },
                { role: 'Reviewed by', people: reviewers.map(creditOfRef) },
                { role: 'Edited by', people: editors.map(creditOfRef) },
                { role: 'Editor in chief', people: editorsInChief.map(creditOfRef) },
              ]}
            />
          </div>
          <PackageFacts item={item} />
        </div>
      </article>
    </Page>
  );
}
