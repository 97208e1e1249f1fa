import { BarsChart } from '@/components/charts/bars-chart';
import { formatNumber } from '@/lib/counted';
import type { Count } from '@/lib/packages/statistics';

/** Horizontal bars drawn at build time, with a data table. */
export function Chart({
  title,
  unit,
  bars,
}: {
  title: string;
  unit: string;
  bars: readonly Count[];
}) {
  return (
    <figure className="my-8">
      <figcaption className="mb-3 font-display text-lg font-semibold text-ink">{title}</figcaption>
      <BarsChart label={`${title}: the table below has the figures.`} bars={bars} xLabel={unit} />
      <details className="mt-3 text-base">
        <summary>The figures as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">{unit}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{formatNumber(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
