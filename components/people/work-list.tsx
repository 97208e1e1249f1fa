import { CalendarDate } from '@/components/ui/calendar-date';
import type { Package } from '@/lib/packages/types';

/** The packages for which somebody played one part. */
export function WorkList({
  id,
  title,
  packages,
}: {
  id: string;
  title: string;
  packages: readonly Package[];
}) {
  if (packages.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-2xl">
        {title}{' '}
        <span className="font-text text-lg font-normal text-ink-soft tabular-nums">
          {packages.length} {packages.length === 1 ? 'package' : 'packages'}
        </span>
      </h2>
      <ul className="mt-3 grid gap-3">
        {packages.map(({ slug, name, description, accepted }) => (
          <li key={slug}>
            <a href={`/packages/${slug}`} className="font-bold text-brand">
              {name}
            </a>
            {accepted && (
              <span className="text-sm text-ink-soft">
                {' '}
                accepted <CalendarDate date={accepted} format="short" />
              </span>
            )}
            {/* Who searches for what a package does looks for the package. */}
            <p className="max-w-text text-ink-soft">{description}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
