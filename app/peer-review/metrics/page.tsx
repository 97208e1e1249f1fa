import { Page } from '@/app/_shared/page';
import { PageHeading } from '@/components/layout/page-heading';
import { EmptyState } from '@/components/ui/empty-state';
import { formatDate } from '@/lib/dates/format';
import { getMetricSource } from '@/lib/metrics';
import { findings } from '@/lib/metrics/findings';
import { metricTables } from '@/lib/metrics/tables';
import { pageMetadata } from '@/lib/seo/metadata';
import { AcceptanceCharts, QueueCharts } from './charts';
import { CommunityCharts } from './community-charts';

const description =
  'Open peer review at pyOpenSci by the numbers: packages accepted, time in review, open submissions, categories, JOSS papers, and how the work is shared.';

export const metadata = pageMetadata({
  title: 'Peer review by the numbers',
  description,
  path: '/peer-review/metrics',
});

export default function MetricsPage() {
  const source = getMetricSource();
  const tables = metricTables(source);
  const { packages, reviews, asOf } = source;
  return (
    <Page current="/peer-review/metrics">
      <PageHeading title="Peer review by the numbers">
        <p>
          {asOf && `Data as of ${formatDate(asOf)}. `}
          Every chart has a data table and a CSV file.{' '}
          <a href="/peer-review">Learn how review works</a>, or see the{' '}
          <a href="/peer-review/queue">review queue</a>.
        </p>
      </PageHeading>
      {packages.length + reviews.length === 0 ? (
        <div className="page pb-8">
          <EmptyState title="No data yet" />
        </div>
      ) : (
        <>
          <section aria-labelledby="findings" className="page pb-8">
            <h2 id="findings" className="mb-4 text-2xl">
              Findings
            </h2>
            <ul className="grid max-w-text gap-3 text-lg">
              {findings(source).map((sentence) => (
                <li key={sentence} className="border-l-3 border-bloom pl-4">
                  {sentence}
                </li>
              ))}
            </ul>
          </section>
          <div className="page grid gap-6 pb-8 lg:grid-cols-2 lg:items-start">
            {packages.length > 0 && <AcceptanceCharts source={source} tables={tables} />}
            <QueueCharts source={source} tables={tables} />
            {packages.length > 0 && <CommunityCharts source={source} tables={tables} />}
          </div>
        </>
      )}
    </Page>
  );
}
