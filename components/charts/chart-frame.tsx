import type { ReactNode } from 'react';
import { formatNumber } from '@/lib/dates/format';
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

/** A chart under its title and its finding, with its data as a table and as a CSV file. */
export function ChartFrame({
  title,
  finding,
  note,
  table,
  children,
}: {
  title: string;
  /** What the chart shows, in a sentence. */
  finding?: string;
  note: ReactNode;
  table: MetricTable;
  children: ReactNode;
}) {
  const { id } = table;
  return (
    <section
      aria-labelledby={id}
      className="@container min-w-0 break-inside-avoid rounded-lg border border-line bg-surface p-4 sm:p-6"
    >
      <div className="flex h-full flex-col @min-[52rem]:grid @min-[52rem]:grid-cols-[19rem_minmax(0,1fr)] @min-[52rem]:grid-rows-[auto_1fr] @min-[52rem]:gap-x-12">
        <div>
          <h3 id={id} className="text-base tracking-normal text-accent">
            {title}
          </h3>
          {finding && (
            <p className="mt-1 font-display text-xl leading-snug font-semibold">{finding}</p>
          )}
          <p className="mt-2 text-sm text-ink-soft">{note}</p>
        </div>
        <figure className="my-6 mb-auto pb-6 @min-[52rem]:col-start-2 @min-[52rem]:row-span-2 @min-[52rem]:my-0 @min-[52rem]:pb-0">
          {children}
        </figure>
        <div className="@min-[52rem]:col-start-1 @min-[52rem]:row-start-2 @min-[52rem]:mt-6">
          <ChartData title={title} table={table} />
        </div>
      </div>
    </section>
  );
}
