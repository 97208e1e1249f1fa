import type { ReactNode } from 'react';
import { formatNumber } from '@/lib/dates/format';
import type { MetricTable } from '@/lib/metrics/tables';

const cell = (value: string | number) => (typeof value === 'number' ? formatNumber(value) : value);

/** A chart under its title, with its data as a table and as a CSV file. */
export function ChartFrame({
  title,
  note,
  table,
  children,
}: {
  title: string;
  note: ReactNode;
  table: MetricTable;
  children: ReactNode;
}) {
  const { id, columns, rows } = table;
  return (
    <section
      aria-labelledby={id}
      className="mb-6 min-w-0 break-inside-avoid rounded-lg border border-line bg-surface p-4 sm:p-6"
    >
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      <p className="mt-2 text-ink-soft">{note}</p>
      <figure className="my-6">{children}</figure>
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
    </section>
  );
}
