import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/lib/dates/format';
import { BASE, BandName, bandsOf } from './bands';

/** The middle half of some values, and the value in the middle. */
export interface Range {
  label: string;
  lower: number;
  median: number;
  upper: number;
}

const HEIGHT = 280;
const TOP = 16;

/** Boxes from the lower to the upper quartile, each with a line at its median and its number. */
export function RangesChart({ label, ranges }: { label: string; ranges: readonly Range[] }) {
  const band = bandsOf(ranges.map((range) => range.label));
  const y = scaleLinear(
    [0, Math.max(1, ...ranges.map(({ upper }) => upper))],
    [HEIGHT - BASE, TOP],
  ).nice(4);
  return (
    <svg role="img" aria-label={label} width="100%" height={HEIGHT} className="text-sm">
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line x1="0" x2="100%" y1={y(tick)} y2={y(tick)} className="stroke-line" />
          <text x="0" y={y(tick) - 4} className="fill-ink-soft text-xs tabular-nums">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      {ranges.map(({ label: name, lower, median, upper }) => {
        const at = band(name);
        return (
          <g key={name}>
            <rect
              x={at.left}
              width={at.width}
              y={y(upper)}
              height={Math.max(2, y(lower) - y(upper))}
              rx="4"
              className="fill-tint-purple stroke-control"
            />
            <line
              x1={at.left}
              x2={at.right}
              y1={y(median)}
              y2={y(median)}
              strokeWidth="4"
              className="stroke-rose"
            />
            <text
              x={at.center}
              y={y(median) - 6}
              textAnchor="middle"
              className="fill-on-purple font-bold tabular-nums"
            >
              {formatNumber(median)}
            </text>
            <BandName at={at} height={HEIGHT}>
              {name}
            </BandName>
          </g>
        );
      })}
    </svg>
  );
}
