import { scaleBand } from 'd3-scale';

/** The room below the bands of a chart, for their names. */
export const BASE = 30;

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** The place of a band across a chart, as percentages, so that letters keep their size. */
export interface Band {
  left: string;
  center: string;
  right: string;
  width: string;
}

/** Divides the width of a chart among names. */
export function bandsOf(names: readonly string[]): (name: string) => Band {
  const x = scaleBand(names, [0, 100]).padding(0.22);
  return (name) => {
    const left = x(name) ?? 0;
    return {
      left: percent(left),
      center: percent(left + x.bandwidth() / 2),
      right: percent(left + x.bandwidth()),
      width: percent(x.bandwidth()),
    };
  };
}

/** The name of a band, at the foot of a chart. */
export function BandName({ at, height, children }: { at: Band; height: number; children: string }) {
  return (
    <text
      x={at.center}
      y={height - 8}
      textAnchor="middle"
      className="fill-ink-soft text-xs max-[23rem]:text-[0.6875rem] tabular-nums"
    >
      {children}
    </text>
  );
}
