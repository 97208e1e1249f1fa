import type { ReactNode } from 'react';
import { Page } from '@/app/_shared/page';
import { DataLinks } from '@/components/catalog/data-links';
import { PageHeading } from '@/components/layout/page-heading';
import { DataAge } from '@/components/peer-review/data-age';
import { type QueueCounts, QueueTabs } from '@/components/peer-review/queue-tabs';
import { dataAge } from '@/lib/reviews/queue';
import { queueCounts } from './items';

const forms = [
  { href: '/peer-review/queue/feed.xml', label: 'Feed of open reviews', icon: 'rss' },
  { href: '/reviews.csv', label: 'CSV' },
  { href: '/api/reviews.json', label: 'JSON' },
  { href: '/api/schema/reviews.json', label: 'JSON Schema' },
] as const;

/** A view of the queue: its heading, the age of the data, the tabs, and the data as files. */
export function QueuePage({
  current,
  title,
  intro,
  children,
}: {
  current: keyof QueueCounts;
  title: string;
  intro: ReactNode;
  children: ReactNode;
}) {
  const age = dataAge();
  return (
    <Page current="/peer-review/queue">
      <PageHeading title={title}>
        <p>{intro}</p>
        {age && (
          <div className="mt-4 text-base">
            <DataAge {...age} />
          </div>
        )}
      </PageHeading>
      <QueueTabs current={current} counts={queueCounts()} />
      {children}
      <div className="page pt-4 pb-8">
        <DataLinks intro="Download the data:" links={forms} />
      </div>
    </Page>
  );
}
