import type { ReactNode } from 'react';
import type { ArtPalette } from '@/lib/art/palettes';
import { type FooterGroup, SiteFooter } from './site-footer';
import { type NavigationLink, SiteHeader } from './site-header';

/** What header and footer show on every page. */
export interface Chrome {
  header: readonly NavigationLink[];
  footer: readonly FooterGroup[];
  social: readonly NavigationLink[];
}

/** How a page stands in the search: what it is, and the art that its result shows. */
export interface SearchEntry {
  type: 'Post' | 'Event' | 'Package' | 'Person' | 'Page';
  art?: { palette: ArtPalette; seed: string };
  /** The language of its words, where it is not the site's. */
  lang?: string;
}

/** The attributes that the search indexer reads; pages without them are not found. */
function searchAttributes(entry: SearchEntry | undefined) {
  if (!entry) return {};
  const { type, art, lang } = entry;
  const meta = ['type[data-type]', art && 'art[data-art]', lang && 'lang[data-lang]'];
  return {
    'data-pagefind-body': '',
    'data-pagefind-filter': `type:${type}`,
    'data-pagefind-meta': meta.filter(Boolean).join(', '),
    'data-type': type,
    ...(art ? { 'data-art': `${art.palette} ${art.seed}` } : {}),
    ...(lang ? { 'data-lang': lang } : {}),
  };
}

/** Header, main part and footer of a page. */
export function PageShell({
  chrome,
  current,
  search,
  banner,
  children,
}: {
  chrome: Chrome;
  current?: string;
  search?: SearchEntry;
  /** What stands above the header. */
  banner?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <a href="#main" className="skip-link">
        Skip to the content
      </a>
      {banner}
      <SiteHeader links={chrome.header} current={current} />
      <main id="main" tabIndex={-1} className="outline-none" {...searchAttributes(search)}>
        {children}
      </main>
      <SiteFooter groups={chrome.footer} social={chrome.social} />
    </>
  );
}
