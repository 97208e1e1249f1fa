import type { Metadata } from 'next';
import { NotFoundSuggestions } from '@/components/search/not-found-suggestions';
import { ButtonLink } from '@/components/ui/button-link';
import { Mark } from '@/components/ui/mark';
import { site } from '@/lib/site';
import { Page } from './_shared/page';

export const metadata: Metadata = {
  title: `Page not found · ${site.name}`,
  description: 'We couldn’t find that page.',
  robots: { index: false },
};

export default function NotFound() {
  return (
    <Page>
      <div className="page flex flex-wrap items-center gap-x-10 gap-y-6 py-10 sm:py-20">
        <Mark variant="color" size={200} className="size-20 sm:size-50" />
        <div className="max-w-text flex-1 basis-72">
          <h1 className="text-4xl">Page not found</h1>
          <p className="mt-4 text-xl text-ink-soft">
            We couldn’t find that page. It may have moved, or the link may have a typo.
          </p>
          <p className="mt-8 flex flex-wrap gap-3">
            <ButtonLink href="/">Go home</ButtonLink>
            <ButtonLink href="/packages" look="outline">
              Find a package
            </ButtonLink>
            <ButtonLink href="/blog" look="outline">
              Read the blog
            </ButtonLink>
          </p>
        </div>
      </div>
      <div className="page pb-8">
        <NotFoundSuggestions />
      </div>
    </Page>
  );
}
