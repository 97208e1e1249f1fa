import * as Plot from '@observablehq/plot';
import { nameAxis, PLOT_HEIGHT, PlotChart } from './plot';

/** A dot: its group, its value, and its name. */
export interface StripDot {
  group: string;
  value: number;
  name: string;
}

const ticks = (narrow: boolean): number => (narrow ? 4 : 6);

/** One dot for each value in columns by group, with a line at the median of each group. */
export function StripChart({
  label,
  dots,
  groups,
  xLabel,
  yLabel,
}: {
  /** What the chart shows, as alternative text. */
  label: string;
  dots: readonly StripDot[];
  /** All groups in their order, empty ones too. */
  groups: readonly string[];
  xLabel: string;
  yLabel: string;
}) {
  const data = [...dots];
  return (
    <PlotChart
      label={label}
      draw={({ width, narrow }) => {
        const { tickRotate, marginBottom } = nameAxis(groups, width);
        return {
          height: PLOT_HEIGHT + marginBottom,
          marginLeft: 44,
          marginTop: 34,
          marginBottom,
          fx: {
            domain: groups,
            label: xLabel,
            axis: 'bottom',
            round: false,
            // Lines of neighboring years meet.
            padding: 0,
            tickRotate,
          },
          y: { nice: true, zero: true, axis: null },
          marks: [
            // Lines run through years without a package, too; numbers are on the left only.
            Plot.gridY({ ticks: ticks(narrow) }),
            Plot.gridY({ ticks: ticks(narrow), facetAnchor: 'empty' }),
            Plot.axisY({ ticks: ticks(narrow), label: yLabel, facetAnchor: 'left', tickSize: 0 }),
            Plot.dot(
              data,
              Plot.dodgeX('middle', {
                fx: 'group',
                y: 'value',
                r: narrow ? 2.5 : 3.5,
                padding: narrow ? 0 : 1,
                fill: 'var(--color-chart)',
                title: ({ name, value }: StripDot) => `${name}: ${value}`,
              }),
            ),
            Plot.tickY(
              data,
              Plot.groupZ(
                { y: 'median' },
                { fx: 'group', y: 'value', stroke: 'var(--color-rose)', strokeWidth: 3 },
              ),
            ),
          ],
        };
      }}
    />
  );
}
