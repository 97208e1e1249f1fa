import { DeferredScript } from '@/components/layout/deferred-script';
import { ChipLink } from '@/components/ui/chip-link';
import type { Choice, Way } from '@/lib/connect';
import { counted } from '@/lib/counted';
import { GetInvolvedCard } from './get-involved-card';

/** Each filter is a page of its own, so it works without JavaScript. */
export function GetInvolvedFilters({
  choices,
  ways,
  chosen,
}: {
  choices: readonly Choice[];
  ways: readonly Way[];
  chosen?: string;
}) {
  const count = ways.filter(({ fits }) => chosen === undefined || fits.includes(chosen)).length;
  return (
    <get-involved-filters class="block">
      <nav aria-label="Filters">
        <ul className="flex flex-wrap gap-2">
          {[{ id: '', label: 'Show all' }, ...choices].map(({ id, label }) => (
            <li key={id}>
              <ChipLink
                href={id ? `/connect/${id}` : '/connect'}
                data-choice={id}
                aria-current={id === (chosen ?? '') ? 'true' : undefined}
              >
                {label}
              </ChipLink>
            </li>
          ))}
        </ul>
      </nav>
      <p role="status" className="mt-5 mb-4 text-ink-soft">
        {counted(count, 'way')} to get involved
      </p>
      <ul className="card-grid grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {ways.map((way) => (
          <li
            key={way.id}
            data-fits={way.fits.join(' ')}
            hidden={chosen !== undefined && !way.fits.includes(chosen)}
            className="row-span-4 grid grid-rows-subgrid"
          >
            <GetInvolvedCard way={way} />
          </li>
        ))}
      </ul>
      <DeferredScript src="/assets/js/get-involved-filters.js" />
    </get-involved-filters>
  );
}
