import { DeferredScript } from '@/components/layout/deferred-script';
import { BadgeHelp } from '@/components/peer-review/badge-help';
import { QueueForm } from '@/components/peer-review/queue-form';
import { QueueNeeds } from '@/components/peer-review/queue-needs';
import { QueueSection } from '@/components/peer-review/queue-section';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterStatus } from '@/components/ui/filter-select';
import { getReviewSettings } from '@/lib/reviews';
import { reviewBadgeMarkdown } from '@/lib/reviews/badge';
import { queueGroups, queueNeeds } from '@/lib/reviews/queue';
import { queueSummary } from '@/lib/reviews/summary';
import { pageMetadata } from '@/lib/seo/metadata';
import { QueuePage } from './frame';
import { domainChoices, queueItem, stageChoices } from './items';

const description =
  'Every package under open peer review at pyOpenSci: its stage, what it needs next, when it was opened, and who could help.';

export const metadata = pageMetadata({
  title: 'Review queue',
  description,
  path: '/peer-review/queue',
});

export default function QueueRoute() {
  const groups = queueGroups();
  const needs = queueNeeds(groups);
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const markdown = reviewBadgeMarkdown({
    issue: 'ISSUE',
    href: `${getReviewSettings().issues}/ISSUE`,
  });
  return (
    <QueuePage current="open" title="Review queue" intro={queueSummary(groups)}>
      <review-queue class="page queue" data-badge={markdown}>
        {total === 0 ? (
          <EmptyState title="No open submissions" />
        ) : (
          <div className="queue-aside">
            <QueueNeeds needs={needs} />
            <div className="script-only">
              <QueueForm stages={stageChoices(groups)} domains={domainChoices(groups)} />
            </div>
          </div>
        )}
        <div className="min-w-0">
          {total > 0 && (
            <div className="script-only">
              <div className="-mt-3 mb-3">
                <FilterStatus total={total} what="submissions" />
              </div>
            </div>
          )}
          <div data-empty hidden>
            <EmptyState title="No submissions match">
              <p>Choose another stage or domain, or clear the filters.</p>
            </EmptyState>
          </div>
          {needs.map(({ id, need, entries }) => (
            <QueueSection key={id} id={id} need={need} items={entries.map(queueItem)} />
          ))}
        </div>
      </review-queue>
      <BadgeHelp markdown={markdown} />
      <DeferredScript src="/assets/js/review-queue.js" />
    </QueuePage>
  );
}
