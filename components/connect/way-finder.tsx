import type { Choice, Way } from '@/lib/connect';
import { WayCard } from './way-card';

const chip =
  'inline-flex min-h-11 items-center rounded-full border-2 border-control px-4 py-1.5 leading-tight font-bold text-ink no-underline hover:bg-sunken aria-[current=true]:border-fill aria-[current=true]:bg-fill aria-[current=true]:text-on-fill';

/** The ways to take part under choices that narrow them down; each choice has an address of its own. */
export function WayFinder({
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
    <way-finder class="block">
      <nav aria-label="What fits you">
        <ul className="flex flex-wrap gap-2.5">
          {[{ id: '', label: 'Show everything' }, ...choices].map(({ id, label }) => (
            <li key={id}>
              <a
                href={id ? `/connect/${id}` : '/connect'}
                data-choice={id}
                aria-current={id === (chosen ?? '') ? 'true' : undefined}
                className={chip}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p role="status" className="mt-5 mb-4 text-ink-soft">
        {count} of {ways.length} ways
      </p>
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {ways.map((way) => (
          <li
            key={way.id}
            data-fits={way.fits.join(' ')}
            hidden={chosen !== undefined && !way.fits.includes(chosen)}
          >
            <WayCard way={way} />
          </li>
        ))}
      </ul>
    </way-finder>
  );
}
