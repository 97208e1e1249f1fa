import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import type { NavigationGroup, NavigationItem, NavigationLink } from './site-navigation';

export interface Chrome {
  header: readonly NavigationItem[];
  footer: readonly NavigationGroup[];
  social: readonly NavigationLink[];
}

/** On long pages: in the margin where there is one, else between the text and the footer. */
function BackToTop() {
  return (
    <div className="back-to-top print:hidden">
      <a
        href="#main"
        className="rounded-full border-2 border-control bg-surface text-sm font-bold text-ink no-underline hover:border-ink"
      >
        <Icon name="arrow-up" /> <span>Back to top</span>
      </a>
    </div>
  );
}

export function PageShell({
  chrome,
  current,
  banner,
  children,
}: {
  chrome: Chrome;
  current?: string;
  /** Shown above the header. */
  banner?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <a href="#main" className="skip-link">
        Skip to main content
      </a>
      {banner}
      <SiteHeader links={chrome.header} current={current} />
      <main id="main" tabIndex={-1} className="relative outline-none">
        {children}
        <BackToTop />
      </main>
      <SiteFooter groups={chrome.footer} social={chrome.social} />
    </>
  );
}
