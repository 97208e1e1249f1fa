import { scaleLinear } from 'd3-scale';
import { formatNumber } from '@/lib/dates/format';
import { BASE, BandName, bandsOf } from './bands';

/** A column: its height, and how much of it is set apart. */
export interface Column {
  label: string;
  value: number;
  part?: number;
}

const HEIGHT = 240;
const TOP = 24;

/**
 * Columns side by side. Widths are percentages and heights pixels, so that the letters keep their
 * size on every screen.
 */
export function ColumnsChart({ label, columns }: { label: string; columns: readonly Column[] }) {
  const band = bandsOf(columns.map((column) => column.label));
  const most = Math.max(1, ...columns.map(({ value }) => value));
  const y = scaleLinear([0, most], [HEIGHT - BASE, TOP]);
  const bottom = HEIGHT - BASE;
  return (
    <svg role="img" aria-label={label} width="100%" height={HEIGHT} className="text-sm">
      <line x1="0" x2="100%" y1={bottom} y2={bottom} className="stroke-control" />
      {columns.map(({ label: name, value, part }) => {
        const at = band(name);
        const box = { x: at.left, width: at.width };
        const whole = part === undefined ? 'fill-chart' : 'fill-tint-teal stroke-chart';
        return (
          <g key={name}>
            {value > 0 && (
              <rect {...box} y={y(value)} height={bottom - y(value)} rx="3" className={whole} />
            )}
            {part ? (
              <rect {...box} y={y(part)} height={bottom - y(part)} rx="3" className="fill-chart" />
            ) : null}
            <text
              x={at.center}
              y={y(value) - 7}
              textAnchor="middle"
              className="fill-ink tabular-nums"
            >
              {part === undefined ? formatNumber(value) : `${part}/${value}`}
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
