import { formatNumber } from '@/lib/counted';
import { groupBy } from '@/lib/group';
import { Select } from './select';

/** A value that a list is filtered by, and how many entries have it. */
export interface FilterChoice {
  value: string;
  label: string;
  /** Not shown for a choice of order, which leaves nothing out. */
  count?: number;
  /** The heading that it is listed under. */
  group?: string;
}

function Choice({ value, label, count }: FilterChoice) {
  return (
    <option value={value}>
      {label}
      {count !== undefined && ` (${formatNumber(count)})`}
    </option>
  );
}

/** How the fields of a filter form look. */
export const filterControl =
  'min-h-11 w-full rounded-md border-2 border-control bg-surface px-3 text-ink';

/** A labeled select of a filter form, whose name is that of the page's address. */
export function FilterSelect({
  id,
  name,
  label,
  choices,
}: {
  id: string;
  name: string;
  label: string;
  choices: readonly FilterChoice[];
}) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-bold">
        {label}
      </label>
      <Select id={id} name={name} className={filterControl}>
        {[...groupBy(choices, ({ group }) => group)].map(([group, members]) => {
          const options = members.map((choice) => <Choice key={choice.value} {...choice} />);
          if (!group) return options;
          return (
            <optgroup key={group} label={group}>
              {options}
            </optgroup>
          );
        })}
      </Select>
    </div>
  );
}

/** How many entries a filter form leaves, and a button that takes the filters away again. */
export function FilterStatus({ total, what }: { total: number; what: string }) {
  return (
    <div className="mt-3 flex min-h-11 flex-wrap items-center gap-x-5">
      <p role="status" className="font-bold tabular-nums">
        {formatNumber(total)} {what}
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
  );
}
