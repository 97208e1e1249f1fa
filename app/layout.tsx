import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { SpeculationRules } from '@/components/layout/speculation-rules';
import { ThemeScript } from '@/components/layout/theme-script';
import { analytics, basePath, isDevelopment, showDrafts, siteUrl } from '@/lib/env';
import { site } from '@/lib/site';
import './styles/site.css';

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl),
  icons: {
    icon: [{ url: `${basePath}/favicon.svg`, type: 'image/svg+xml' }],
    apple: `${basePath}/apple-touch-icon.png`,
  },
  // A preview is no page that anyone should find.
  ...(showDrafts ? { robots: { index: false, follow: false } } : {}),
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = { colorScheme: 'light dark' };

const preloaded = ['nunito-sans-latin', 'poppins-latin'];

export default function RootLayout({ children }: { children: ReactNode }) {
  for (const font of preloaded) {
    preload(`${basePath}/assets/fonts/${font}.woff2`, {
      as: 'font',
      type: 'font/woff2',
      crossOrigin: 'anonymous',
    });
  }
  return (
    <html
      lang={site.language}
      data-interactive={isDevelopment ? '' : undefined}
      suppressHydrationWarning
    >
      <head>
        <ThemeScript />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={`${basePath}/opensearch.xml`}
          title={site.name}
        />
        <script type="module" src="/assets/js/site.js" />
        {/* Counts visits at a service that keeps nothing about visitors and sets no cookies. */}
        {analytics && <script defer src={analytics.src} data-domain={analytics.domain} />}
      </head>
      <body>
        {children}
        <SpeculationRules base={basePath} />
      </body>
    </html>
  );
}
