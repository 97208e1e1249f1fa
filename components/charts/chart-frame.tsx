import clsx from 'clsx';
import type { ReactNode } from 'react';
import { formatNumber } from '@/lib/counted';
import type { MetricTable } from '@/lib/metrics/tables';

const cell = (value: string | number) => (typeof value === 'number' ? formatNumber(value) : value);

/** The data of a chart as a table and as a CSV file. */
function ChartData({ title, table: { id, columns, rows } }: { title: string; table: MetricTable }) {
  return (
    <>
      <details>
        <summary className="min-h-7 font-bold text-brand">
          View data table<span className="sr-only"> of {title}</span>
        </summary>
        <section
          aria-label={`${title}: table`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
          tabIndex={0}
          className="mt-2 overflow-x-auto"
        >
          <table className="w-full text-left text-sm tabular-nums">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className="border-b-2 border-control py-1.5 pr-4">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([head, ...values]) => (
                <tr key={head} className="border-b border-line">
                  <th scope="row" className="py-1.5 pr-4 font-semibold">
                    {cell(head ?? '')}
                  </th>
                  {values.map((value, index) => (
                    <td key={columns[index + 1]} className="py-1.5 pr-4">
                      {cell(value)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
      <p className="mt-2">
        <a
          href={`/peer-review/metrics/${id}.csv`}
          className="inline-block py-1 font-bold text-brand"
        >
          Download CSV<span className="sr-only"> of {title}</span>
        </a>
      </p>
    </>
  );
}

/**
 * A chart under its title and its finding, with its data as a table and as a CSV file. Frames side by
 * side share their rows, so that their charts are level.
 */
export function ChartFrame({
  title,
  finding,
  note,
  table,
  isWide = false,
  children,
}: {
  title: string;
  /** What the chart shows, in a sentence. */
  finding?: string;
  note: ReactNode;
  table: MetricTable;
  /** Whether it has the whole width of the page. */
  isWide?: boolean;
  children: ReactNode;
}) {
  const { id } = table;
  return (
    <section
      aria-labelledby={id}
      className={clsx(
        'grid min-w-0 break-inside-avoid gap-y-6 rounded-lg border border-line bg-surface p-4 sm:p-6',
        isWide ? 'min-[64rem]:col-span-2' : 'min-[64rem]:row-span-3 min-[64rem]:grid-rows-subgrid',
      )}
    >
      <div>
        <h3 id={id} className="text-base tracking-normal text-accent">
          {title}
        </h3>
        {finding && (
          <p className="mt-1 font-display text-xl leading-snug font-semibold">{finding}</p>
        )}
        <p className="mt-2 text-sm text-ink-soft">{note}</p>
      </div>
      <figure className="min-w-0">{children}</figure>
      <div className="min-w-0">
        <ChartData title={title} table={table} />
      </div>
    </section>
  );
}
