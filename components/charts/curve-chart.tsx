import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { formatNumber } from '@/lib/dates/format';

const WIDTH = 100;
const HEIGHT = 200;
const TOP = 30;

/** A sum that grows from step to step, drawn as a filled curve between its first and last value. */
export function CurveChart({
  label,
  points,
}: {
  label: string;
  points: ReadonlyArray<{ label: string; value: number }>;
}) {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [0, WIDTH]);
  const y = scaleLinear([0, Math.max(1, last.value)], [HEIGHT, TOP]);
  const values = points.map(({ value }) => value);
  const surface = area<number>(
    (_, index) => x(index),
    HEIGHT,
    (value) => y(value),
  ).digits(1);
  const edge = line<number>(
    (_, index) => x(index),
    (value) => y(value),
  ).digits(1);
  return (
    <>
      <svg
        role="img"
        aria-label={label}
        width="100%"
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="rounded-sm border-b border-control"
      >
        <path d={surface(values) ?? ''} className="fill-tint-teal" />
        <path
          d={edge(values) ?? ''}
          fill="none"
          strokeWidth="3"
          vectorEffect="non-scaling-stroke"
          className="stroke-chart"
        />
      </svg>
      <p
        className="mt-1 flex justify-between text-sm text-ink-soft tabular-nums"
        aria-hidden="true"
      >
        <span>
          {first.label}: {formatNumber(first.value)}
        </span>
        <span>
          {last.label}: {formatNumber(last.value)}
        </span>
      </p>
    </>
  );
}
