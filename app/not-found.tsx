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
      <div className="page grid grid-cols-[minmax(0,1fr)] items-start justify-between gap-x-16 py-8 sm:py-14 lg:grid-cols-[minmax(0,var(--container-text))_auto]">
        <div>
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
          <div className="mt-10">
            <NotFoundSuggestions />
          </div>
        </div>
        <Mark
          variant="color"
          size={300}
          className="h-auto w-24 max-lg:order-first max-lg:mb-6 lg:w-75"
        />
      </div>
    </Page>
  );
}
