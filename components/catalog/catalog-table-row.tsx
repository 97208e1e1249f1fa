import { writeFacets } from '@/lib/catalog/facets';
import type { CatalogRow } from '@/lib/catalog/rows';
import { formatNumber } from '@/lib/counted';
import { formatMonth } from '@/lib/dates/format';

/** A package in the catalog's table, with what the script filters and sorts by. */
export function CatalogTableRow({ row, columns }: { row: CatalogRow; columns: readonly string[] }) {
  const {
    slug,
    name,
    description,
    domains,
    version,
    accepted,
    updated,
    stars,
    license,
    release,
    marks,
    maintainers,
  } = row;
  return (
    <tr
      data-slug={slug}
      data-values={writeFacets(row.values)}
      data-accepted={accepted}
      data-updated={updated}
      data-stars={stars}
    >
      <th scope="row" abbr={name} data-cell="package">
        <a href={`/packages/${slug}`}>{name}</a> {marks.joss && <b>JOSS</b>}
        {marks.doi && <b>DOI</b>}
        {marks.archived && <b data-archived="">Archived</b>}
        <span data-purpose>{description}</span>
      </th>
      <td data-cell="domain">
        <NameAndMore names={domains} />
      </td>
      <td data-cell="reviewed">
        {version && <span>v{version}</span>} {accepted && <small>{formatMonth(accepted)}</small>}
      </td>
      {columns.includes('release') && (
        <td data-cell="release">
          {release && (
            <>
              <span>v{release.version}</span> <small>{formatMonth(release.date)}</small>
            </>
          )}
        </td>
      )}
      {columns.includes('license') && <td data-cell="license">{license}</td>}
      <td data-cell="activity">{updated && formatMonth(updated)}</td>
      <td data-cell="stars">{stars !== undefined && formatNumber(stars)}</td>
      <td data-cell="maintainers">
        <NameAndMore names={maintainers} />
      </td>
    </tr>
  );
}

/** The first of some names, and how many others there are, which a pointer shows. */
function NameAndMore({ names: [first, ...others] }: { names: readonly string[] }) {
  return (
    <>
      {first}
      {others.length > 0 && <span title={others.join(', ')}> +{others.length}</span>}
    </>
  );
}
