import type { ReactNode } from 'react';
import { EventBanner } from '@/components/events/event-banner';
import { PageShell } from '@/components/layout/page-shell';
import { PreviewBar } from '@/components/layout/preview-bar';
import { readData } from '@/lib/content/data';
import { showDrafts } from '@/lib/env';
import { getEvents } from '@/lib/events';
import { eventNotices } from '@/lib/events/banner';

/** A page inside header and footer, with the navigation of the content folder. */
export function Page({ current, children }: { current?: string; children: ReactNode }) {
  const { header, footer } = readData('navigation');
  const chrome = { header, footer, social: readData('social') };
  return (
    <PageShell
      chrome={chrome}
      current={current}
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
