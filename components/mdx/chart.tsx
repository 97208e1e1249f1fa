import { formatNumber } from '@/lib/dates/format';

/** One bar of a chart. */
export interface Bar {
  label: string;
  value: number;
}

const ROW = 34;
const LABEL_WIDTH = 190;
const WIDTH = 640;
const NUMBER_WIDTH = 48;

/** Horizontal bars drawn at build, with the same figures as a table for those who would rather read. */
export function Chart({
  title,
  unit,
  bars,
}: {
  title: string;
  unit: string;
  bars: readonly Bar[];
}) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const scale = (WIDTH - LABEL_WIDTH - NUMBER_WIDTH) / most;
  return (
    <figure className="my-8">
      <figcaption className="mb-3 font-display text-lg font-semibold text-ink">{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
        role="img"
        aria-label={`${title}: the table below has the figures.`}
        className="w-full"
      >
        {bars.map(({ label, value }, index) => (
          <g key={label} transform={`translate(0 ${index * ROW})`}>
            <text
              x={LABEL_WIDTH - 12}
              y={ROW / 2 + 5}
              textAnchor="end"
              className="fill-ink text-[15px]"
            >
              {label}
            </text>
            <rect
              x={LABEL_WIDTH}
              y="5"
              width={value * scale}
              height={ROW - 10}
              rx="5"
              className="fill-accent"
            />
            <text
              x={LABEL_WIDTH + value * scale + 8}
              y={ROW / 2 + 5}
              className="fill-ink-soft text-[15px] tabular-nums"
            >
              {formatNumber(value)}
            </text>
          </g>
        ))}
      </svg>
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
