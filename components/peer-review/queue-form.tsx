import { type FilterChoice, FilterSelect } from '@/components/ui/filter-select';

const SORTS = [
  { value: '', label: 'Longest open' },
  { value: 'newest', label: 'Newest' },
  { value: 'active', label: 'Latest activity' },
  { value: 'quiet', label: 'Longest without activity' },
];

/** Filters and order of the queue. Names and values are those of the page's address. */
export function QueueForm({
  needs,
  domains,
  categories,
}: {
  needs: readonly FilterChoice[];
  domains: readonly FilterChoice[];
  categories: readonly FilterChoice[];
}) {
  return (
    <search aria-label="Review queue">
      <form
        action="/peer-review/queue"
        className="grid gap-x-4 gap-y-3 min-[22rem]:grid-cols-2 md:grid-cols-4 min-[68rem]:grid-cols-1"
      >
        <FilterSelect
          id="queue-need"
          name="need"
          label="Next step"
          choices={[{ value: '', label: 'All next steps' }, ...needs]}
        />
        <FilterSelect
          id="queue-domain"
          name="domain"
          label="Science domain"
          choices={[{ value: '', label: 'All domains' }, ...domains]}
        />
        <FilterSelect
          id="queue-category"
          name="category"
          label="Category"
          choices={[{ value: '', label: 'All categories' }, ...categories]}
        />
        <FilterSelect id="queue-sort" name="sort" label="Sort by" choices={SORTS} />
      </form>
    </search>
  );
}
