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

/** Appears on pages longer than two screens, once the reader is past the first two. */
function BackToTop() {
  return (
    <div className="pointer-events-none absolute inset-y-0 end-3 overflow-clip print:hidden">
      <div className="h-[200vh]" />
      <a
        href="#main"
        aria-label="Back to top"
        className="pointer-events-auto sticky top-[calc(100vh-4rem)] grid size-11 place-items-center rounded-full border-2 border-control bg-surface text-ink hover:border-ink"
      >
        <Icon name="arrow-up" />
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
