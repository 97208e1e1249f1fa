import {
  type FilterChoice,
  FilterSelect,
  FilterStatus,
  filterControl,
} from '@/components/ui/filter-select';

/** Search and role of the people page, and how many are found. Works where scripts run. */
export function PeopleForm({
  roles,
  total,
  letters,
}: {
  roles: readonly FilterChoice[];
  total: number;
  /** Whether the page has a list by letter. */
  letters: boolean;
}) {
  return (
    <search aria-label="People" className="page flex flex-wrap items-end gap-x-6 pb-4">
      <form action="/people" className="grid max-w-text grow basis-xl gap-4 sm:grid-cols-2">
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
      {letters && (
        <p data-jump className="flex min-h-11 items-center">
          <a href="#contributor">Contributors A–Z</a>
        </p>
      )}
    </search>
  );
}
