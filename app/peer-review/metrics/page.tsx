import type { ComponentProps } from 'react';
import { Page } from '@/app/_shared/page';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { Figures } from '@/components/ui/figures';
import { formatDate } from '@/lib/dates/format';
import { getMetricSource } from '@/lib/metrics';
import { metricFigures } from '@/lib/metrics/figures';
import { findings } from '@/lib/metrics/findings';
import { metricTables } from '@/lib/metrics/tables';
import { pageMetadata } from '@/lib/seo/metadata';
import { AcceptanceCharts, QueueCharts } from './charts';
import { PackageCharts, PeopleCharts } from './community-charts';

const description =
  'Open peer review at pyOpenSci by the numbers: packages accepted, time in review, open submissions, categories, JOSS papers, and how the work is shared.';

export const metadata = pageMetadata({
  title: 'Peer review by the numbers',
  description,
  path: '/peer-review/metrics',
});

/** Charts side by side. */
function Group({ children, ...section }: Omit<ComponentProps<typeof Section>, 'more'>) {
  return (
    <Section {...section}>
      <div className="grid gap-5 min-[64rem]:grid-cols-2">{children}</div>
    </Section>
  );
}

export default function MetricsPage() {
  const source = getMetricSource();
  const props = { source, tables: metricTables(source), findings: findings(source) };
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
          <Figures figures={metricFigures(source)} />
          {packages.length > 0 && (
            <Group id="acceptances" title="From submission to acceptance">
              <AcceptanceCharts {...props} />
            </Group>
          )}
          <Group id="queue" title="Submissions">
            <QueueCharts {...props} />
          </Group>
          {packages.length > 0 && (
            <>
              <Group id="catalog" title="Packages">
                <PackageCharts {...props} />
              </Group>
              <Group id="people" title="Editors and reviewers">
                <PeopleCharts {...props} />
              </Group>
            </>
          )}
        </>
      )}
    </Page>
  );
}
