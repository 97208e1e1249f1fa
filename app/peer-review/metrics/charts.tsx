import { BarsChart } from '@/components/charts/bars-chart';
import { ChartFrame } from '@/components/charts/chart-frame';
import { ColumnsChart } from '@/components/charts/columns-chart';
import { Legend } from '@/components/charts/legend';
import { StripChart } from '@/components/charts/strip-chart';
import { loadOf } from '@/lib/metrics/load';
import { openByStage, reviewFunnel, waitingForEditor } from '@/lib/metrics/queue';
import { reviewDots, reviewTimes } from '@/lib/metrics/review-times';
import { chartSummary } from '@/lib/metrics/summary';
import type { MetricSource, metricTables } from '@/lib/metrics/tables';
import { yearlyFigures } from '@/lib/metrics/yearly';
import { packagesByCategory } from '@/lib/packages/statistics';
import { partialYear } from './partial';

type Tables = ReturnType<typeof metricTables>;

/** Charts of accepted packages: how many, and how long their reviews took. */
export function AcceptanceCharts({ source, tables }: { source: MetricSource; tables: Tables }) {
  const { packages } = source;
  const { isPartial, note } = partialYear(source);
  const years = yearlyFigures(packages);
  const { byYear } = reviewTimes(packages);
  const name = (year: string) => (isPartial(year) ? `${year}*` : year);
  return (
    <>
      <ChartFrame
        title="Days in review"
        note={`Each dot is a package; the line is the median of a year. ${note}`}
        table={tables.days}
      >
        <StripChart
          label={chartSummary(
            'Days in review by year of acceptance, one dot for each package. Medians',
            byYear.map(({ year, median }) => ({ label: year, value: median })),
          )}
          groups={years.map(({ year }) => name(year))}
          dots={reviewDots(packages).map((dot) => ({ ...dot, group: name(dot.year) }))}
          xLabel="Year of acceptance"
          yLabel="Days in review"
        />
      </ChartFrame>
      <ChartFrame title="Accepted packages" note={`By year. ${note}`} table={tables.accepted}>
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
export function QueueCharts({ source, tables }: { source: MetricSource; tables: Tables }) {
  const { reviews, asOf } = source;
  const charts = [
    {
      title: 'From presubmission to acceptance',
      note: 'Presubmissions are optional: not every submission starts with one.',
      summary: 'Packages by step of the process',
      bars: reviewFunnel(reviews),
      table: tables.funnel,
      xLabel: 'Packages',
    },
    {
      title: 'Open reviews by stage',
      note: 'Every stage of the process, with the submissions that are in it now.',
      summary: 'Open submissions by stage',
      bars: openByStage(reviews),
      table: tables.stages,
      xLabel: 'Open submissions',
    },
    {
      title: 'Waiting for an editor',
      note: 'Days since each package was submitted, first checks included.',
      summary: 'Days since submission of packages that wait for an editor',
      bars: waitingForEditor(reviews, asOf),
      table: tables.waiting,
      xLabel: 'Days since submission',
    },
  ];
  return charts
    .filter(({ bars }) => bars.some(({ value }) => value > 0))
    .map(({ title, note, summary, bars, table, xLabel }) => (
      <ChartFrame key={title} title={title} note={note} table={table}>
        <BarsChart label={chartSummary(summary, bars)} bars={bars} xLabel={xLabel} />
      </ChartFrame>
    ));
}

const LOADS = [
  { title: 'Reviews per editor', role: 'edited', key: 'editors', who: 'Editors' },
  { title: 'Reviews per reviewer', role: 'reviewed', key: 'reviewers', who: 'Reviewers' },
] as const;

const SHARES = [
  { key: 'joss', what: 'JOSS paper' },
  { key: 'partner', what: 'partner community' },
] as const;

/** Charts of what packages are for, and of who shares the work. */
export function CommunityCharts({ source, tables }: { source: MetricSource; tables: Tables }) {
  const { packages } = source;
  const { isPartial, note } = partialYear(source);
  const years = yearlyFigures(packages);
  const categories = packagesByCategory(packages);
  return (
    <>
      <ChartFrame
        title="Categories"
        note="Packages can have several categories."
        table={tables.categories}
      >
        <BarsChart
          label={chartSummary('Packages by category', categories)}
          bars={categories}
          xLabel="Packages"
        />
      </ChartFrame>
      <ChartFrame
        title="JOSS papers and partners"
        note={`By year of acceptance. ${note}`}
        table={tables.shares}
      >
        <div className="grid gap-6">
          {SHARES.map(({ key, what }) => (
            <div key={key}>
              <Legend part={`With a ${what}`} all="All accepted packages" />
              <ColumnsChart
                label={chartSummary(
                  `Accepted packages with a ${what} by year`,
                  years.map((figures) => ({ label: figures.year, value: figures[key] })),
                )}
                columns={years.map((figures) => ({
                  label: figures.year,
                  value: figures.accepted,
                  part: figures[key],
                  partial: isPartial(figures.year),
                }))}
                xLabel="Year of acceptance"
                yLabel={`Packages, with a ${what} / all`}
              />
            </div>
          ))}
        </div>
      </ChartFrame>
      {LOADS.map(({ title, role, key, who }) => {
        const steps = loadOf(packages, role);
        return (
          <ChartFrame
            key={key}
            title={title}
            note={`How many ${who.toLowerCase()} took part in how many accepted packages.`}
            table={tables[key]}
          >
            <ColumnsChart
              label={chartSummary(
                `${who} by number of reviews`,
                steps.map(({ reviews, people }) => ({ label: String(reviews), value: people })),
              )}
              columns={steps.map(({ reviews, people }) => ({
                label: String(reviews),
                value: people,
              }))}
              xLabel="Reviews"
              yLabel={who}
            />
          </ChartFrame>
        );
      })}
    </>
  );
}
