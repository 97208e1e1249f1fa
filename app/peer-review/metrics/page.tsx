import { Page } from '@/app/_shared/page';
import { PageHeading } from '@/components/layout/page-heading';
import { EmptyState } from '@/components/ui/empty-state';
import { formatDate } from '@/lib/dates/format';
import { getFiguresDate, getPackages } from '@/lib/packages';
import { pageMetadata } from '@/lib/seo/metadata';
import { MetricCharts } from './charts';

const description =
  'Open peer review at pyOpenSci in figures: packages accepted, time in review, categories, JOSS papers, partners, and how the work is shared.';

export const metadata = pageMetadata({
  title: 'Peer review in figures',
  description,
  path: '/peer-review/metrics',
});

export default function MetricsPage() {
  const packages = getPackages();
  const date = getFiguresDate();
  return (
    <Page current="/peer-review/metrics">
      <PageHeading title="Peer review in figures">
        <p>
          Counted over the {packages.length} accepted packages
          {date && `, with data up to ${formatDate(date)}`}. Every chart comes with its table. How a
          review goes is told under <a href="/peer-review">peer review</a>.
        </p>
      </PageHeading>
      <div className="page grid gap-6 pb-8 lg:grid-cols-2">
        {packages.length === 0 ? (
          <EmptyState title="There is nothing to count yet" />
        ) : (
          <MetricCharts packages={packages} />
        )}
      </div>
    </Page>
  );
}
