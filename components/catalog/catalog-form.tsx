import { Icon } from '@/components/ui/icon';
import { Select } from '@/components/ui/select';
import type { FacetChoices } from '@/lib/catalog/rows';
import { FacetGroup } from './facet-group';

/** The first is the best match, as the script says, once there are words to match. */
const SORTS = [
  ['best', 'Newest review'],
  ['updated', 'Latest activity'],
  ['stars', 'Most stars'],
  ['name', 'Name'],
] as const;

const VIEWS = [
  ['table', 'Table'],
  ['cards', 'Cards'],
] as const;

const control = 'min-h-11 rounded-md border-2 border-control bg-surface text-ink';
const button = `${control} inline-flex cursor-pointer items-center gap-2 px-4 font-bold hover:bg-sunken`;

/**
 * Search, order, and filters of the catalog, named as in the page's address. On a small screen the
 * script shows the filters in a sheet.
 */
export function CatalogForm({ facets, total }: { facets: readonly FacetChoices[]; total: number }) {
  return (
    <search aria-label="Packages" className="contents">
      <form action="/packages" className="contents">
        <div className="catalog-search flex flex-wrap gap-3">
          <div className="relative min-w-56 grow max-lg:basis-full">
            <label htmlFor="catalog-search" className="sr-only">
              Search packages
            </label>
            <Icon
              name="search"
              className="pointer-events-none absolute top-3 left-3 size-5 text-ink-soft"
            />
            <input
              id="catalog-search"
              type="search"
              name="q"
              spellCheck={false}
              placeholder="Name, task, or field"
              className={`${control} w-full pr-2 pl-10 placeholder:text-ink-soft`}
            />
          </div>
          <button type="button" data-open-filters className={`${button} shrink-0 lg:hidden`}>
            Filters{' '}
            <span data-chosen hidden className="rounded-full bg-fill px-2 text-sm text-on-fill" />
          </button>
          <label className="flex min-w-0 items-center gap-2 text-sm max-sm:flex-1">
            <span className="sr-only shrink-0 sm:not-sr-only">Sort by</span>
            <Select name="sort" className={`${control} w-full min-w-0 pl-3 text-base`}>
              {SORTS.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </label>
          {/* Where there is no room for a table, both look alike. */}
          <fieldset className="flex rounded-md border-2 border-control bg-surface p-0.5 text-sm max-[54.5rem]:hidden lg:max-[71rem]:hidden">
            <legend className="sr-only">View</legend>
            {VIEWS.map(([value, label]) => (
              <label
                key={value}
                className="flex min-h-9 cursor-pointer items-center rounded-sm px-3 font-bold hover:bg-sunken has-checked:bg-fill has-checked:text-on-fill has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-accent"
              >
                <input
                  type="radio"
                  name="view"
                  value={value}
                  defaultChecked={value === 'table'}
                  className="sr-only"
                />
                {label}
              </label>
            ))}
          </fieldset>
        </div>
        <dialog data-sheet aria-labelledby="sheet-title" className="catalog-sheet">
          <div data-sheet-head>
            <h2 id="sheet-title" className="text-xl">
              Filters
            </h2>
            <button type="button" data-dismiss-filters className={button}>
              Close
            </button>
          </div>
          <div data-sheet-foot>
            <button
              type="button"
              data-close-filters
              className="min-h-11 w-full cursor-pointer rounded-full bg-fill font-bold text-on-fill"
            >
              Show {total} packages
            </button>
          </div>
        </dialog>
        <div data-filters className="max-lg:hidden">
          <a
            href="#results"
            className="sr-only focus:not-sr-only focus:mb-3 focus:inline-block focus:font-bold"
          >
            Skip filters
          </a>
          {facets.map((group) => (
            <FacetGroup key={group.facet} {...group} />
          ))}
        </div>
      </form>
    </search>
  );
}
