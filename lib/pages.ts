import { type PageDocument, pageDocuments } from './content/repository';
import { showDrafts } from './env';

/** The standing pages that may be shown, by address. */
export function getStandingPages(): PageDocument[] {
  return pageDocuments
    .filter(({ draft }) => showDrafts || !draft)
    .sort((a, b) => a.slug.localeCompare(b.slug, 'en'));
}

/** The standing page with this slug, or undefined when it may not be shown. */
export function getStandingPage(slug: string): PageDocument | undefined {
  return getStandingPages().find((page) => page.slug === slug);
}
