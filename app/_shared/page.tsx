import type { ReactNode } from 'react';
import { EventBanner } from '@/components/events/event-banner';
import { PageShell, type SearchEntry } from '@/components/layout/page-shell';
import { PreviewBar } from '@/components/layout/preview-bar';
import { readData } from '@/lib/content/data';
import { showDrafts } from '@/lib/env';
import { getEvents } from '@/lib/events';
import { eventNotices } from '@/lib/events/banner';

/** A page inside header and footer, with the navigation of the content folder. */
export function Page({
  current,
  search,
  children,
}: {
  current?: string;
  search?: SearchEntry;
  children: ReactNode;
}) {
  const { header, footer } = readData('navigation');
  const chrome = { header, footer, social: readData('social') };
  return (
    <PageShell
      chrome={chrome}
      current={current}
      search={search}
      banner={
        <>
          {showDrafts && <PreviewBar />}
          <EventBanner notices={eventNotices(getEvents())} />
        </>
      }
    >
      {children}
    </PageShell>
  );
}
