import { formatNumber } from '@/lib/dates/format';

export interface Bar {
  label: string;
  value: number;
}

interface Drawing {
  title: string;
  bars: readonly Bar[];
  /** Whether labels are above their bars, for narrow screens. */
  stacked?: boolean;
  className: string;
}

/** Narrow screens get their own drawing, so that text keeps its size. */
function Bars({ title, bars, stacked = false, className }: Drawing) {
  const width = stacked ? 340 : 640;
  const row = stacked ? 52 : 34;
  const left = stacked ? 0 : 190;
  const top = stacked ? 24 : 5;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const scale = (width - left - 48) / most;
  return (
    <svg
      viewBox={`0 0 ${width} ${bars.length * row}`}
      role="img"
      aria-label={`${title}: the table below has the figures.`}
      className={className}
    >
      {bars.map(({ label, value }, index) => (
        <g key={label} transform={`translate(0 ${index * row})`}>
          <text
            x={stacked ? 0 : left - 12}
            y={stacked ? 17 : row / 2 + 5}
            textAnchor={stacked ? 'start' : 'end'}
            className="fill-ink text-[15px]"
          >
            {label}
          </text>
          <rect
            x={left}
            y={top}
            width={value * scale}
            height={stacked ? 20 : 24}
            rx="5"
            className="fill-chart"
          />
          <text
            x={left + value * scale + 8}
            y={top + (stacked ? 15 : 17)}
            className="fill-ink-soft text-[15px] tabular-nums"
          >
            {formatNumber(value)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Horizontal bars drawn at build time, with a data table. */
export function Chart({
  title,
  unit,
  bars,
}: {
  title: string;
  unit: string;
  bars: readonly Bar[];
}) {
  return (
    <figure className="my-8">
      <figcaption className="mb-3 font-display text-lg font-semibold text-ink">{title}</figcaption>
      <Bars title={title} bars={bars} className="hidden w-full sm:block" />
      <Bars title={title} bars={bars} stacked className="w-full sm:hidden" />
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
