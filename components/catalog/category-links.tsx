import { categoryLabel } from '@/lib/packages/categories';

/** Ways through the catalog by category, as links. */
export function CategoryLinks({
  categories,
  current,
}: {
  categories: ReadonlyArray<{ value: string; count: number }>;
  current?: string;
}) {
  return (
    <nav aria-label="Categories">
      <ul className="flex flex-wrap gap-2">
        {categories.map(({ value, count }) => (
          <li key={value}>
            <a
              href={`/packages/categories/${value}`}
              aria-current={value === current ? 'page' : undefined}
              className="inline-block rounded-full border-2 border-line bg-surface px-3.5 py-1 text-sm font-bold text-ink no-underline hover:border-ink aria-[current]:border-fill aria-[current]:bg-fill aria-[current]:text-on-fill"
            >
              {categoryLabel(value)}{' '}
              <span className="font-normal tabular-nums opacity-90">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
