import { Icon } from '@/components/ui/icon';
import type { FacetChoices } from '@/lib/catalog/data';
import { FacetGroup } from './facet-group';

const SORTS = [
  ['best', 'Best match, newest first'],
  ['accepted', 'Date accepted'],
  ['updated', 'Last changed'],
  ['stars', 'Stars'],
  ['name', 'Name'],
] as const;

const VIEWS = [
  ['cards', 'Cards'],
  ['rows', 'Rows'],
] as const;

const control =
  'min-h-11 w-full rounded-md border-2 border-control bg-surface text-ink placeholder:text-ink-soft';

/** Search, order and facets of the catalog. Names and values are those of the page's address. */
export function CatalogForm({ facets }: { facets: readonly FacetChoices[] }) {
  return (
    <search aria-label="Packages">
      {/* The address says what is asked; the browser is not to fill in what it remembers. */}
      <form action="/packages" autoComplete="off" className="grid gap-4">
        <div className="relative">
          <label htmlFor="catalog-search" className="mb-1 block font-bold">
            Search
          </label>
          <Icon name="search" className="absolute bottom-3 left-3 size-5 text-ink-soft" />
          <input
            id="catalog-search"
            type="search"
            name="q"
            spellCheck={false}
            placeholder="Name, person, task"
            className={`${control} pr-2 pl-10`}
          />
        </div>
        <details data-filters className="group rounded-md border-2 border-control lg:border-0">
          <summary className="px-3 py-2 font-bold lg:px-0">
            Filter and sort{' '}
            <span
              data-chosen
              hidden
              className="ml-1 rounded-full bg-fill px-2.5 py-0.5 text-sm text-on-fill"
            />
          </summary>
          <div className="grid gap-4 px-3 pb-3 lg:px-0 lg:pb-0">
            <div>
              <label htmlFor="catalog-sort" className="mb-1 block font-bold">
                Sort by
              </label>
              <select id="catalog-sort" name="sort" className={`${control} px-2`}>
                {SORTS.map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </div>
            <fieldset className="flex flex-wrap gap-x-5">
              <legend className="float-left w-full font-bold">Show as</legend>
              {VIEWS.map(([value, label]) => (
                <label
                  key={value}
                  className="flex min-h-7 cursor-pointer items-center gap-2 text-sm"
                >
                  <input
                    type="radio"
                    name="view"
                    value={value}
                    defaultChecked={value === 'cards'}
                    className="size-4.5"
                  />
                  {label}
                </label>
              ))}
            </fieldset>
            {facets.map((group) => (
              <FacetGroup key={group.facet} {...group} />
            ))}
          </div>
        </details>
      </form>
    </search>
  );
}
