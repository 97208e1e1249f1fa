import { DeferredScript } from '@/components/layout/deferred-script';
import { BadgeHelp } from '@/components/peer-review/badge-help';
import { QueueForm } from '@/components/peer-review/queue-form';
import { QueueSection } from '@/components/peer-review/queue-section';
import { ChipLink } from '@/components/ui/chip-link';
import { EmptyState } from '@/components/ui/empty-state';
import { getReviewSettings } from '@/lib/reviews';
import { reviewBadgeMarkdown } from '@/lib/reviews/badge';
import { queueGroups } from '@/lib/reviews/queue';
import { sharesNeed, stageFacts } from '@/lib/reviews/stages';
import { queueSummary } from '@/lib/reviews/summary';
import { pageMetadata } from '@/lib/seo/metadata';
import { QueuePage } from './frame';
import { domainChoices, queueItem, stageChoices } from './items';

const description =
  'Every package under open peer review at pyOpenSci: its stage, what it needs next, how long it has been open, and who could help.';

export const metadata = pageMetadata({
  title: 'Review queue',
  description,
  path: '/peer-review/queue',
});

export default function QueueRoute() {
  const groups = queueGroups();
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const markdown = reviewBadgeMarkdown({
    issue: 'ISSUE',
    href: `${getReviewSettings().issues}/ISSUE`,
  });
  return (
    <QueuePage current="open" title="Review queue" intro={queueSummary(groups)}>
      <review-queue class="page block" data-badge={markdown}>
        {total === 0 ? (
          <EmptyState title="No open submissions" />
        ) : (
          <div className="script-only">
            <QueueForm
              stages={stageChoices(groups)}
              domains={domainChoices(groups)}
              total={total}
            />
          </div>
        )}
        <nav aria-label="Stages" className="without-script">
          <ul className="flex flex-wrap gap-2">
            {stageChoices(groups).map(({ value, label, count }) => (
              <li key={value}>
                <ChipLink href={`#${value}`} count={count}>
                  {label}
                </ChipLink>
              </li>
            ))}
          </ul>
        </nav>
        <div data-empty hidden>
          <EmptyState title="No submissions match">
            <p>Choose another stage or domain, or clear the filters.</p>
          </EmptyState>
        </div>
        {groups.map(({ stage, entries }) => (
          <QueueSection
            key={stage}
            stage={stage}
            need={stageFacts(stage).need}
            label={sharesNeed(stage) ? stageFacts(stage).label : undefined}
            items={entries.map(queueItem)}
          />
        ))}
      </review-queue>
      <BadgeHelp markdown={markdown} />
      <DeferredScript src="/assets/js/review-queue.js" />
    </QueuePage>
  );
}
