import type { ReactNode } from 'react';
import { type FooterGroup, SiteFooter } from './site-footer';
import { type NavigationLink, SiteHeader } from './site-header';

/** What header and footer show on every page. */
export interface Chrome {
  header: readonly NavigationLink[];
  footer: readonly FooterGroup[];
  social: readonly NavigationLink[];
}

/** Header, main part and footer of a page. */
export function PageShell({
  chrome,
  current,
  banner,
  children,
}: {
  chrome: Chrome;
  current?: string;
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
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <SiteFooter groups={chrome.footer} social={chrome.social} />
    </>
  );
}
