import * as Plot from '@observablehq/plot';
import { formatNumber } from '@/lib/counted';
import { nameAxis, PLOT_HEIGHT, PlotChart } from './plot';

/** A column: its height, and how much of it is set apart. */
export interface Column {
  label: string;
  value: number;
  part?: number;
  /** Set for a period that isn't over. */
  partial?: boolean;
}

/** Columns side by side, each with its number above. A partial period is outlined and has a star. */
export function ColumnsChart({
  label,
  columns,
  xLabel,
  yLabel,
}: {
  /** What the chart shows, as alternative text. */
  label: string;
  columns: readonly Column[];
  xLabel: string;
  yLabel: string;
}) {
  const name = ({ label: text, partial }: Column) => (partial ? `${text}*` : text);
  const outlined = ({ partial, part }: Column) => partial || part !== undefined;
  const data = [...columns];
  const top = Math.max(...data.map(({ value }) => value));
  return (
    <PlotChart
      label={label}
      draw={({ width, narrow }) => {
        const { tickRotate, marginBottom } = nameAxis(data.map(name), width);
        return {
          height: PLOT_HEIGHT + marginBottom,
          marginLeft: 38,
          marginTop: 46,
          marginBottom,
          x: {
            label: xLabel,
            domain: data.map(name),
            padding: 0.2,
            tickSize: 0,
            tickRotate,
            labelAnchor: 'center',
          },
          y: { label: yLabel, grid: true, nice: true, ticks: narrow ? 4 : 5 },
          marks: [
            Plot.barY(data, {
              x: name,
              y: 'value',
              rx: 3,
              fill: (column: Column) =>
                outlined(column) ? 'var(--color-tint-teal)' : 'var(--color-chart)',
              stroke: 'var(--color-chart)',
            }),
            Plot.barY(
              data.filter(({ part }) => part),
              { x: name, y: 'part', rx: 3, fill: 'var(--color-chart)' },
            ),
            Plot.text(data, {
              x: name,
              // Phones have no room for two numbers: that of the part is above it, where it fits.
              y: ({ value, part = value }: Column) =>
                narrow && value - part > top * 0.12 ? part : value,
              dy: -9,
              text: ({ value, part }: Column) =>
                part === undefined || narrow ? formatNumber(part ?? value) : `${part}/${value}`,
              fill: 'var(--color-ink)',
              ...(narrow ? { stroke: 'var(--color-tint-teal)', strokeWidth: 3 } : {}),
              fontSize: narrow ? 12 : 13,
            }),
            Plot.ruleY([0], { stroke: 'var(--color-control)' }),
          ],
        };
      }}
    />
  );
}
