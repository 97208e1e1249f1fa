import { formatNumber } from '@/lib/dates/format';

/** A value that a list is filtered by, and how many entries have it. */
export interface FilterChoice {
  value: string;
  label: string;
  /** Not shown for a choice of order, which leaves nothing out. */
  count?: number;
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
      <select id={id} name={name} className={filterControl}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
            {choice.count !== undefined && ` (${formatNumber(choice.count)})`}
          </option>
        ))}
      </select>
    </div>
  );
}
