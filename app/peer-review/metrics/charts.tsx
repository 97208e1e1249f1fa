import { BarsChart } from '@/components/charts/bars-chart';
import { ChartFrame } from '@/components/charts/chart-frame';
import { ColumnsChart } from '@/components/charts/columns-chart';
import { CurveChart } from '@/components/charts/curve-chart';
import { RangesChart } from '@/components/charts/ranges-chart';
import { loadOf } from '@/lib/metrics/load';
import { reviewTimes } from '@/lib/metrics/review-times';
import { metricTables } from '@/lib/metrics/tables';
import { yearlyFigures } from '@/lib/metrics/yearly';
import type { Package } from '@/lib/packages';
import { packagesByCategory } from '@/lib/packages/statistics';
import { LoadChart } from './load-chart';
import { SEE, SharesChart } from './shares-chart';

/** Every chart of the metrics page. */
export function MetricCharts({ packages }: { packages: readonly Package[] }) {
  const tables = metricTables(packages);
  const years = yearlyFigures(packages);
  const { all, byYear } = reviewTimes(packages);
  return (
    <>
      <ChartFrame
        title="Accepted packages"
        note={`Columns: packages accepted in each year. Curve: all ${packages.length} since the first.`}
        table={tables.accepted}
      >
        <ColumnsChart
          label={`Packages accepted in each year: ${SEE}`}
          columns={years.map(({ year, accepted }) => ({ label: year, value: accepted }))}
        />
        <div className="mt-6">
          <CurveChart
            label={`Accepted packages in total: ${SEE}`}
            points={years.map(({ year, total }) => ({ label: year, value: total }))}
          />
        </div>
      </ChartFrame>
      <ChartFrame
        title="Days in review"
        note={
          all
            ? `Half of all reviews took ${all.median} days or less; the middle half took ${all.lower} to ${all.upper}. Boxes show the middle half by year of acceptance, lines the median.`
            : 'No review has both of its dates yet.'
        }
        table={tables.times}
      >
        <RangesChart
          label={`Days in review by year of acceptance: ${SEE}`}
          ranges={byYear.map(({ year, ...rest }) => ({ label: year, ...rest }))}
        />
      </ChartFrame>
      <ChartFrame
        title="Categories"
        note="A package can stand in several."
        table={tables.categories}
      >
        <BarsChart
          label={`Packages in each category: ${SEE}`}
          bars={packagesByCategory(packages)}
        />
      </ChartFrame>
      <SharesChart packages={packages} table={tables.shares} />
      <LoadChart
        who="editors"
        note="How many editors (above a column) have brought how many packages (below it) to acceptance."
        steps={loadOf(packages, 'edited')}
        table={tables.editors}
      />
      <LoadChart
        who="reviewers"
        note="How many reviewers (above a column) have read how many of the accepted packages (below it)."
        steps={loadOf(packages, 'reviewed')}
        table={tables.reviewers}
      />
    </>
  );
}
