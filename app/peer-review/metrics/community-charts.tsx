import { BarsChart } from '@/components/charts/bars-chart';
import { ChartFrame } from '@/components/charts/chart-frame';
import { ColumnsChart } from '@/components/charts/columns-chart';
import { Legend } from '@/components/charts/legend';
import { loadOf } from '@/lib/metrics/load';
import { chartSummary } from '@/lib/metrics/summary';
import { yearlyFigures } from '@/lib/metrics/yearly';
import { packagesByCategory } from '@/lib/packages/statistics';
import type { ChartProps } from './charts';
import { partialYear } from './partial';

const LOADS = [
  { title: 'Reviews per editor', role: 'edited', key: 'editors', who: 'Editors' },
  { title: 'Reviews per reviewer', role: 'reviewed', key: 'reviewers', who: 'Reviewers' },
] as const;

/** The bars that are as tall as the two charts of shares. */
const ROWS_BESIDE_SHARES = 14;

const SHARES = [
  { key: 'joss', what: 'JOSS paper' },
  { key: 'partner', what: 'partner community' },
] as const;

/** Charts of what packages are for, and of where else they were published and reviewed. */
export function PackageCharts({ source, tables, findings }: ChartProps) {
  const { packages } = source;
  const { isPartial, note } = partialYear(source);
  const years = yearlyFigures(packages);
  const categories = packagesByCategory(packages);
  return (
    <>
      <ChartFrame
        title="Categories"
        finding={findings.categories}
        note="Packages can have several categories."
        table={tables.categories}
      >
        <BarsChart
          label={chartSummary('Packages by category', categories)}
          bars={categories}
          rows={ROWS_BESIDE_SHARES}
          xLabel="Packages"
        />
      </ChartFrame>
      <ChartFrame
        title="JOSS papers and partners"
        finding={findings.shares}
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
                yLabel="Packages"
              />
            </div>
          ))}
        </div>
      </ChartFrame>
    </>
  );
}

/** Charts of how the work is shared. */
export function PeopleCharts({ source, tables, findings }: ChartProps) {
  return LOADS.map(({ title, role, key, who }) => {
    const steps = loadOf(source.packages, role);
    return (
      <ChartFrame
        key={key}
        title={title}
        finding={findings[key]}
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
  });
}
