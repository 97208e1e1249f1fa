import { type ContentDocument, pageDocuments } from './content/repository';
import type { PageFields } from './content/schema/page';
import { showDrafts } from './env';

type StandingPage = ContentDocument<PageFields>;

/** The standing pages that may be shown, by address. */
export function getStandingPages(): StandingPage[] {
  return pageDocuments
    .filter(({ fields }) => showDrafts || !fields.draft)
    .sort((a, b) => a.slug.localeCompare(b.slug, 'en'));
}

/** The standing page with this slug, or undefined when it may not be shown. */
export function getStandingPage(slug: string): StandingPage | undefined {
  return getStandingPages().find((page) => page.slug === slug);
}
