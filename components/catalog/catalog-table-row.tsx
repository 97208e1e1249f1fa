// biome-ignore-all lint/a11y/noRedundantRoles: cards and phones change the display of the table, which takes its roles away in some browsers
import { writeFacets } from '@/lib/catalog/facets';
import type { CatalogRow } from '@/lib/catalog/rows';
import { formatMonth, formatNumber } from '@/lib/dates/format';

/** A package in the catalog's table, with what the script filters and sorts by. */
export function CatalogTableRow({ row }: { row: CatalogRow }) {
  const { slug, name, description, domains, version, accepted, updated, stars, marks } = row;
  const [first = '', ...others] = row.maintainers;
  return (
    <tr
      role="row"
      data-slug={slug}
      data-values={writeFacets(row.values)}
      data-accepted={accepted}
      data-updated={updated}
      data-stars={stars}
    >
      <th role="rowheader" scope="row" data-cell="package">
        <a href={`/packages/${slug}`}>{name}</a> {marks.joss && <b>JOSS</b>}
        {marks.doi && <b>DOI</b>}
        {marks.archived && <b data-archived="">Archived</b>}
        <span data-purpose>{description}</span>
      </th>
      <td role="cell" data-cell="domain">
        {domains.join(', ')}
      </td>
      <td role="cell" data-cell="reviewed">
        {version} {accepted && <small>{formatMonth(accepted)}</small>}
      </td>
      <td role="cell" data-cell="activity">
        {updated && formatMonth(updated)}
      </td>
      <td role="cell" data-cell="stars">
        {stars !== undefined && formatNumber(stars)}
      </td>
      <td role="cell" data-cell="maintainers">
        {first}
        {others.length > 0 && <span title={others.join(', ')}> +{others.length}</span>}
      </td>
    </tr>
  );
}
