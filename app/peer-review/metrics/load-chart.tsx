import { ChartFrame } from '@/components/charts/chart-frame';
import { ColumnsChart } from '@/components/charts/columns-chart';
import type { LoadStep } from '@/lib/metrics/load';
import type { MetricTable } from '@/lib/metrics/tables';
import { SEE } from './shares-chart';

/** How much work of one kind lies on how many people. */
export function LoadChart({
  who,
  note,
  steps,
  table,
}: {
  /** The people, in the plural and lower case. */
  who: string;
  note: string;
  steps: readonly LoadStep[];
  table: MetricTable;
}) {
  const name = who.charAt(0).toUpperCase() + who.slice(1);
  return (
    <ChartFrame title={`The load on ${who}`} note={note} table={table}>
      <ColumnsChart
        label={`${name} by number of packages: ${SEE}`}
        columns={steps.map(({ reviews, people }) => ({ label: String(reviews), value: people }))}
      />
    </ChartFrame>
  );
}
