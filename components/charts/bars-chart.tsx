import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/lib/dates/format';

const ROW = 44;

/** Horizontal bars, each under its name. */
export function BarsChart({
  label,
  bars,
}: {
  label: string;
  bars: ReadonlyArray<{ label: string; value: number }>;
}) {
  const x = scaleLinear([0, Math.max(1, ...bars.map(({ value }) => value))], [0, 86]);
  return (
    <svg
      role="img"
      aria-label={label}
      width="100%"
      height={Math.max(1, bars.length) * ROW}
      className="text-sm"
    >
      {bars.map(({ label: name, value }, index) => {
        const width = `${Math.round(x(value) * 100) / 100}%`;
        return (
          <g key={name}>
            <text x="0" y={index * ROW + 15} className="fill-ink">
              {name}
            </text>
            <rect
              x="0"
              y={index * ROW + 21}
              width={width}
              height="15"
              rx="3"
              className="fill-chart"
            />
            <text
              x={width}
              dx="8"
              y={index * ROW + 33}
              className="fill-ink-soft font-bold tabular-nums"
            >
              {formatNumber(value)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
