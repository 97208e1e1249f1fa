import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { formatNumber } from '@/lib/dates/format';

const button =
  'min-h-11 cursor-pointer rounded-full border-2 border-control px-5 py-1.5 font-bold text-ink hover:border-ink hover:bg-sunken';

/** The cards of the catalog, how many there are, and what is said when none fits. */
export function CatalogResults({ total, children }: { total: number; children: ReactNode }) {
  return (
    <section aria-labelledby="results" className="min-w-0 lg:col-start-2 lg:only:col-start-1">
      <h2 id="results" className="sr-only">
        Packages found
      </h2>
      <div className="script-only">
        <div className="mb-4 flex min-h-11 flex-wrap items-center justify-between gap-x-4">
          <p role="status" className="font-bold tabular-nums">
            {formatNumber(total)} packages
          </p>
          <button type="button" data-clear hidden className={button}>
            Clear all
          </button>
        </div>
      </div>
      {total === 0 && <EmptyState title="No package is listed yet" />}
      <div data-cards data-total={total} className="catalog-cards grid gap-5 sm:grid-cols-2">
        {children}
      </div>
      <div data-empty hidden>
        <EmptyState title="No package fits">
          <p>
            Try fewer words or another spelling, or take a filter away. A package that is missing
            may not be reviewed yet: see <a href="/peer-review">how review works</a>.
          </p>
        </EmptyState>
      </div>
      <button type="button" data-more hidden className={`${button} mt-6`}>
        Show more
      </button>
    </section>
  );
}
