import { formatNumber } from '@/lib/dates/format';

/** A role that people can be narrowed to, and how many play it. */
export interface RoleChoice {
  value: string;
  label: string;
  count: number;
}

const control = 'min-h-11 w-full rounded-md border-2 border-control bg-surface px-3 text-ink';

/** Search and role of the people page, and how many are found. Works where scripts run. */
export function PeopleForm({ roles, total }: { roles: readonly RoleChoice[]; total: number }) {
  return (
    <search aria-label="People" className="page block">
      {/* The address says what is asked; the browser is not to fill in what it remembers. */}
      <form action="/people" autoComplete="off" className="grid max-w-text gap-4 sm:grid-cols-2">
        <div>
          <label htmlFor="people-search" className="mb-1 block font-bold">
            Search by name or handle
          </label>
          <input id="people-search" type="search" name="q" spellCheck={false} className={control} />
        </div>
        <div>
          <label htmlFor="people-role" className="mb-1 block font-bold">
            Role
          </label>
          <select id="people-role" name="role" className={control}>
            <option value="">Everyone</option>
            {roles.map(({ value, label, count }) => (
              <option key={value} value={value}>
                {label} ({formatNumber(count)})
              </option>
            ))}
          </select>
        </div>
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
