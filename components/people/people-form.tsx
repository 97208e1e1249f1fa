import {
  type FilterChoice,
  FilterSelect,
  FilterStatus,
  filterControl,
} from '@/components/ui/filter-select';

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
      <FilterStatus total={total} what="people" />
    </search>
  );
}
