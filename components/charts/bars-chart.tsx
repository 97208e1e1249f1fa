import * as Plot from '@observablehq/plot';
import { formatNumber } from '@/lib/counted';
import type { Count } from '@/lib/packages/statistics';
import { PlotChart } from './plot';

const ROW = 46;

/** Horizontal bars, each under its name, so that long names fit on phones. */
export function BarsChart({
  label,
  bars,
  xLabel,
  rows = bars.length,
  isWide,
}: {
  /** What the chart shows, as alternative text. */
  label: string;
  bars: readonly Count[];
  xLabel: string;
  /** How many bars to leave room for: as many as the chart beside it has. */
  rows?: number;
  /** Whether it has the whole width of a page. */
  isWide?: boolean;
}) {
  const data = [...bars];
  // What is left of a row's height goes above and below its bar.
  const spare = (narrow: boolean) =>
    narrow ? 0 : (ROW * (rows / Math.max(1, data.length) - 1)) / 2;
  return (
    <PlotChart
      label={label}
      isWide={isWide}
      draw={({ narrow }) => ({
        height: Math.max(1, narrow ? data.length : rows) * ROW + 44,
        marginLeft: 2,
        marginRight: 48,
        marginTop: 0,
        marginBottom: 44,
        x: {
          label: xLabel,
          grid: true,
          nice: true,
          ticks: narrow ? 4 : 6,
          labelAnchor: 'left',
          labelArrow: 'none',
        },
        y: { axis: null, domain: data.map((bar) => bar.label), padding: 0 },
        marks: [
          Plot.barX(data, {
            x: 'value',
            y: 'label',
            insetTop: 22 + spare(narrow),
            insetBottom: 6 + spare(narrow),
            rx: 3,
            fill: 'var(--color-chart)',
          }),
          Plot.text(data, {
            x: 0,
            y: 'label',
            text: 'label',
            textAnchor: 'start',
            dy: -11,
            fill: 'var(--color-ink)',
            stroke: 'var(--color-surface)',
            strokeWidth: 4,
            fontSize: 14,
          }),
          Plot.text(data, {
            x: 'value',
            y: 'label',
            text: ({ value }: Count) => formatNumber(value),
            textAnchor: 'start',
            dx: 6,
            dy: 8,
            fill: 'var(--color-ink-soft)',
            stroke: 'var(--color-surface)',
            strokeWidth: 4,
            fontSize: 13,
            fontWeight: 700,
          }),
        ],
      })}
    />
  );
}
