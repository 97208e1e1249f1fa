import { ChartFrame } from '@/components/charts/chart-frame';
import { ColumnsChart } from '@/components/charts/columns-chart';
import type { MetricTable } from '@/lib/metrics/tables';
import { yearlyFigures } from '@/lib/metrics/yearly';
import type { Package } from '@/lib/packages';

/** Where those who cannot see a chart find what it shows. */
export const SEE = 'the figures are in the table below.';

const SHARES = [
  { key: 'joss', what: 'a JOSS paper' },
  { key: 'partner', what: 'a partner community' },
] as const;

/** How many of the accepted packages have a paper, and how many a partner, by year. */
export function SharesChart({
  packages,
  table,
}: {
  packages: readonly Package[];
  table: MetricTable;
}) {
  const years = yearlyFigures(packages);
  const joss = packages.filter((item) => item.joss).length;
  const partner = packages.filter(({ partners }) => partners.length > 0).length;
  return (
    <ChartFrame
      title="JOSS papers and partners"
      note={`${joss} of ${packages.length} packages also have a paper in the Journal of Open Source Software, and ${partner} were reviewed with a partner community. Filled: the share with a paper (above) and with a partner (below).`}
      table={table}
    >
      <div className="grid gap-6">
        {SHARES.map(({ key, what }) => (
          <ColumnsChart
            key={key}
            label={`Accepted packages with ${what}, by year: ${SEE}`}
            columns={years.map((figures) => ({
              label: figures.year,
              value: figures.accepted,
              part: figures[key],
            }))}
          />
        ))}
      </div>
    </ChartFrame>
  );
}
