import { ChipLink } from '@/components/ui/chip-link';
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
            <ChipLink
              href={`/packages/categories/${value}`}
              aria-current={value === current ? 'page' : undefined}
              count={count}
            >
              {categoryLabel(value)}{' '}
            </ChipLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
