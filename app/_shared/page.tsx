import type { ReactNode } from 'react';
import { EventBanner } from '@/components/events/event-banner';
import { Hydration } from '@/components/layout/hydration';
import { PageShell } from '@/components/layout/page-shell';
import { PreviewBar } from '@/components/layout/preview-bar';
import { readData } from '@/lib/content/data';
import { isDevelopment, showDrafts } from '@/lib/env';
import { getEvents } from '@/lib/events';
import { eventNotices } from '@/lib/events/banner';

/**
 * A page inside header and footer, with the navigation of the content folder.
 * @param interactive whether the page has client components: React then takes it over
 */
export function Page({
  current,
  interactive = isDevelopment,
  children,
}: {
  current?: string;
  interactive?: boolean;
  children: ReactNode;
}) {
  const { header, footer } = readData('navigation');
  const chrome = { header, footer, social: readData('social') };
  return (
    <PageShell
      chrome={chrome}
      current={current}
      banner={
        <>
          {interactive && <Hydration />}
          {showDrafts && <PreviewBar />}
          <EventBanner notices={eventNotices(getEvents())} />
        </>
      }
    >
      {children}
    </PageShell>
  );
}
