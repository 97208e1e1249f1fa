import { type FilterChoice, FilterSelect, filterControl } from '@/components/ui/filter-select';
import { formatNumber } from '@/lib/dates/format';

/** Search and role of the people page, and how many are found. Works where scripts run. */
export function PeopleForm({ roles, total }: { roles: readonly FilterChoice[]; total: number }) {
  return (
    <search aria-label="People" className="page block">
      <form action="/people" className="grid max-w-text gap-4 sm:grid-cols-2">
        <div>
          <label htmlFor="people-search" className="mb-1 block font-bold">
            Search by name or handle
          </label>
          <input
            id="people-search"
            type="search"
            name="q"
            spellCheck={false}
            className={filterControl}
          />
        </div>
        <FilterSelect
          id="people-role"
          name="role"
          label="Role"
          choices={[{ value: '', label: 'Everyone' }, ...roles]}
        />
      </form>
      <div className="mt-3 flex min-h-11 flex-wrap items-center gap-x-5">
        <p role="status" className="font-bold tabular-nums">
          {formatNumber(total)} people
        </p>
        <button
          type="button"
          data-clear
          hidden
          className="min-h-9 cursor-pointer rounded-full border-2 border-control px-4 font-bold text-ink hover:border-ink hover:bg-sunken"
        >
          Clear all
        </button>
      </div>
    </search>
  );
}
