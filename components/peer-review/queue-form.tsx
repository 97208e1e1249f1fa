/** A value that the queue is filtered by, and how many entries have it. */
export interface QueueChoice {
  value: string;
  label: string;
  count: number;
}

const SORTS = [
  ['', 'Longest open'],
  ['newest', 'Newest'],
  ['active', 'Latest activity'],
  ['quiet', 'Longest without activity'],
] as const;

const control = 'min-h-11 w-full rounded-md border-2 border-control bg-surface px-3 text-ink';

function Choice({
  name,
  label,
  all,
  choices,
}: {
  name: string;
  label: string;
  all: string;
  choices: readonly QueueChoice[];
}) {
  return (
    <div>
      <label htmlFor={`queue-${name}`} className="mb-1 block font-bold">
        {label}
      </label>
      <select id={`queue-${name}`} name={name} className={control}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label} ({choice.count})
          </option>
        ))}
      </select>
    </div>
  );
}

/** Filters and order of the queue. Names and values are those of the page's address. */
export function QueueForm({
  stages,
  domains,
  total,
}: {
  stages: readonly QueueChoice[];
  domains: readonly QueueChoice[];
  total: number;
}) {
  return (
    <search aria-label="Review queue">
      <form action="/peer-review/queue" autoComplete="off" className="grid gap-4 sm:grid-cols-3">
        <Choice name="stage" label="Stage" all="All stages" choices={stages} />
        <Choice name="domain" label="Domain" all="All domains" choices={domains} />
        <div>
          <label htmlFor="queue-sort" className="mb-1 block font-bold">
            Sort by
          </label>
          <select id="queue-sort" name="sort" className={control}>
            {SORTS.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      </form>
      <div className="mt-3 flex min-h-11 flex-wrap items-center gap-x-5">
        <p role="status" className="font-bold tabular-nums">
          {total} submissions
        </p>
        <button
          type="button"
          data-clear
          hidden
          className="min-h-9 cursor-pointer rounded-full border-2 border-control px-4 font-bold text-ink hover:border-ink hover:bg-sunken"
        >
          Clear filters
        </button>
      </div>
    </search>
  );
}
