import { BarsChart } from '@/components/charts/bars-chart';
import { ChartFrame } from '@/components/charts/chart-frame';
import { ColumnsChart } from '@/components/charts/columns-chart';
import { StripChart } from '@/components/charts/strip-chart';
import type { Findings } from '@/lib/metrics/findings';
import { openByStage, reviewFunnel, waitingForEditor } from '@/lib/metrics/queue';
import { finishedReviews, reviewTimes } from '@/lib/metrics/review-times';
import { chartSummary } from '@/lib/metrics/summary';
import type { MetricSource, metricTables } from '@/lib/metrics/tables';
import { yearlyFigures } from '@/lib/metrics/yearly';
import { partialYear } from './partial';

export interface ChartProps {
  source: MetricSource;
  tables: ReturnType<typeof metricTables>;
  findings: Findings;
}

/** Charts of accepted packages: how many, and how long their reviews took. */
export function AcceptanceCharts({ source, tables, findings }: ChartProps) {
  const { packages } = source;
  const { isPartial, note } = partialYear(source);
  const years = yearlyFigures(packages);
  const { byYear } = reviewTimes(packages);
  const name = (year: string) => (isPartial(year) ? `${year}*` : year);
  return (
    <>
      <ChartFrame
        title="Days in review"
        finding={findings.days}
        note={`Each dot is a package; the line is the median of a year. ${note}`}
        table={tables.days}
      >
        <StripChart
          label={chartSummary(
            'Days in review by year of acceptance, one dot for each package. Medians',
            byYear.map(({ year, median }) => ({ label: year, value: median })),
          )}
          groups={years.map(({ year }) => name(year))}
          dots={finishedReviews(packages).map((review) => ({
            name: review.name,
            value: review.days,
            group: name(review.year),
          }))}
          xLabel="Year of acceptance"
          yLabel="Days in review"
        />
      </ChartFrame>
      <ChartFrame
        title="Accepted packages"
        finding={findings.accepted}
        note={`By year. ${note}`}
        table={tables.accepted}
      >
        <ColumnsChart
          label={chartSummary(
            'Packages accepted by year',
            years.map(({ year, accepted }) => ({ label: year, value: accepted })),
          )}
          columns={years.map(({ year, accepted }) => ({
            label: year,
            value: accepted,
            partial: isPartial(year),
          }))}
          xLabel="Year of acceptance"
          yLabel="Packages"
        />
      </ChartFrame>
    </>
  );
}

/** Charts of submissions: how far they got, and where the open ones are. */
export function QueueCharts({ source, tables, findings }: ChartProps) {
  const { reviews, packages, asOf } = source;
  const [funnel, waiting] = [reviewFunnel(reviews, packages), waitingForEditor(reviews, asOf)];
  const rows = Math.max(funnel.length, waiting.length);
  const charts = [
    {
      title: 'From presubmission to acceptance',
      note: 'Presubmissions are optional: not every submission starts with one.',
      summary: 'Packages by step of the process',
      bars: funnel,
      rows,
      key: 'funnel' as const,
      xLabel: 'Packages',
    },
    {
      title: 'Waiting for an editor',
      note: 'Days since each package was submitted, first checks included.',
      summary: 'Days since submission of packages that wait for an editor',
      bars: waiting,
      rows,
      key: 'waiting' as const,
      xLabel: 'Days since submission',
    },
    {
      title: 'Open reviews by stage',
      note: 'Stages of the process that have a submission.',
      summary: 'Open submissions by stage',
      bars: openByStage(reviews),
      key: 'stages' as const,
      xLabel: 'Open submissions',
    },
  ];
  const shown = charts.filter(({ bars }) => bars.some(({ value }) => value > 0));
  return shown.map(({ title, note, summary, key, ...chart }, index) => {
    // One that is left over has the whole width.
    const isWide = index % 2 === 0 && index === shown.length - 1;
    return (
      <ChartFrame
        key={key}
        title={title}
        finding={findings[key]}
        note={note}
        table={tables[key]}
        isWide={isWide}
      >
        <BarsChart label={chartSummary(summary, chart.bars)} {...chart} isWide={isWide} />
      </ChartFrame>
    );
  });
}
