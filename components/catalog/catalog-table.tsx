import '@/app/styles/catalog.css';
import type { Order } from '@/lib/catalog/order';
import type { CatalogRow } from '@/lib/catalog/rows';
import { CatalogTableRow } from './catalog-table-row';

const COLUMNS: ReadonlyArray<{
  id: string;
  label: string;
  order?: Order;
  /** Set where the column is left out when no row has the fact. */
  fact?: 'release' | 'license';
}> = [
  { id: 'package', label: 'Package', order: 'name' },
  { id: 'domain', label: 'Domain' },
  { id: 'reviewed', label: 'Reviewed', order: 'accepted' },
  { id: 'release', label: 'Last release', fact: 'release' },
  { id: 'license', label: 'License', fact: 'license' },
  { id: 'activity', label: 'Activity', order: 'updated' },
  { id: 'stars', label: 'Stars', order: 'stars' },
  { id: 'maintainers', label: 'Maintainers' },
];

const pathOf = (order: Order): string =>
  order === 'accepted' ? '/packages' : `/packages/by/${order}`;

/**
 * The packages as a table. Its headers are links to the same list in another order, which the
 * script sorts in place.
 */
export function CatalogTable({
  rows,
  order,
  sortable = true,
}: {
  rows: readonly CatalogRow[];
  order: Order;
  /** Whether headers lead to other orders, and packages can be compared. */
  sortable?: boolean;
}) {
  const columns = COLUMNS.filter(({ fact }) => !fact || rows.some((row) => row[fact]));
  const ids = columns.map(({ id }) => id);
  return (
    <table className="catalog-table">
      <caption className="sr-only">Reviewed packages</caption>
      <thead>
        <tr>
          {columns.map(({ id, label, order: column }) => (
            <th
              key={id}
              scope="col"
              data-cell={id}
              aria-sort={sortable ? sortOf(column, order) : undefined}
            >
              {column && sortable ? (
                <a href={pathOf(column)} data-sort={column}>
                  {label}
                </a>
              ) : (
                label
              )}
            </th>
          ))}
          {/* Keeps room for the checkboxes that the script adds. */}
          {sortable && (
            <td data-cell="compare">
              <span className="script-only">Compare</span>
            </td>
          )}
        </tr>
      </thead>
      <tbody data-rows>
        {rows.map((row) => (
          <CatalogTableRow key={row.slug} row={row} columns={ids} />
        ))}
      </tbody>
    </table>
  );
}

function sortOf(column: Order | undefined, order: Order): 'ascending' | 'descending' | undefined {
  if (column !== order) return undefined;
  return column === 'name' ? 'ascending' : 'descending';
}
