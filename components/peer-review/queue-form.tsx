import { type FilterChoice, FilterSelect } from '@/components/ui/filter-select';

const SORTS = [
  { value: '', label: 'Longest open' },
  { value: 'newest', label: 'Newest' },
  { value: 'active', label: 'Latest activity' },
  { value: 'quiet', label: 'Longest without activity' },
];

/** Filters and order of the queue. Names and values are those of the page's address. */
export function QueueForm({
  stages,
  domains,
  total,
}: {
  stages: readonly FilterChoice[];
  domains: readonly FilterChoice[];
  total: number;
}) {
  return (
    <search aria-label="Review queue">
      <form
        action="/peer-review/queue"
        className="grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] gap-4"
      >
        <FilterSelect
          id="queue-stage"
          name="stage"
          label="Stage"
          choices={[{ value: '', label: 'All stages' }, ...stages]}
        />
        <FilterSelect
          id="queue-domain"
          name="domain"
          label="Domain"
          choices={[{ value: '', label: 'All domains' }, ...domains]}
        />
        <FilterSelect id="queue-sort" name="sort" label="Sort by" choices={SORTS} />
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
