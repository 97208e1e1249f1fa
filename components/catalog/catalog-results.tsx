import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { formatNumber } from '@/lib/counted';

const shape = 'min-h-11 cursor-pointer rounded-full border-2 px-5 py-1.5 font-bold';
const button = `${shape} border-control text-ink hover:border-ink hover:bg-sunken`;

/** The list of packages, how many there are, and what is said when none match. */
export function CatalogResults({ total, children }: { total: number; children: ReactNode }) {
  return (
    <section aria-labelledby="results" data-results className="catalog-results min-w-0">
      <h2 id="results" className="sr-only">
        Packages
      </h2>
      <div className="mb-3 flex min-h-11 flex-wrap items-center gap-x-4 max-lg:justify-between">
        <p role="status" className="font-bold tabular-nums">
          {formatNumber(total)} packages
        </p>
        <button type="button" data-clear hidden className={button}>
          Clear filters
        </button>
        <p className="script-only">
          <span className="ms-auto text-sm text-ink-soft max-lg:hidden">
            Select packages to compare and cite them.
          </span>
        </p>
      </div>
      <div data-compared hidden className="mb-6 rounded-lg border border-line bg-surface p-5" />
      {total === 0 && <EmptyState title="No packages yet" />}
      {children}
      <div data-empty hidden>
        <EmptyState title="No packages match">
          <p>
            Try fewer or more general words, or remove a filter. The package you want may not be
            reviewed yet: see <a href="/peer-review">how review works</a>.
          </p>
        </EmptyState>
      </div>
      <button type="button" data-more hidden className={`${button} mt-6`}>
        Show all
      </button>
      <div
        data-chosen-packages
        hidden
        className="sticky bottom-0 z-10 mt-6 flex flex-wrap items-center gap-x-2 sm:gap-x-4 gap-y-2 rounded-lg border border-line bg-surface p-3 shadow-lg max-sm:rounded-b-none sm:bottom-4 [&[hidden]]:hidden"
      >
        <p data-count aria-live="polite" className="font-bold tabular-nums" />
        <button
          type="button"
          data-compare
          className={`${shape} border-transparent bg-fill text-on-fill hover:bg-fill-hover max-sm:px-3`}
        >
          Compare<span className="max-sm:sr-only"> and cite</span>
        </button>
        <button type="button" data-remove="" className={`${button} max-sm:px-3`}>
          Clear<span className="max-sm:sr-only"> selection</span>
        </button>
      </div>
    </section>
  );
}
