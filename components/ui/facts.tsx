import clsx from 'clsx';
import type { ReactNode } from 'react';

export interface Fact {
  term: string;
  value: ReactNode;
  /** Set where a script gives the value; without scripts the line is left out. */
  script?: boolean;
  /** The phases in which an event clock around the facts shows the line. */
  show?: { phases: string; hidden: boolean };
}

/** Terms and what they are, as beside an event or a package. Facts without a value are left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="gap-x-10 self-start border-t border-line *:border-b *:border-line sm:max-lg:columns-2 print:columns-2">
      {facts
        .filter(({ value }) => value !== undefined && value !== '' && value !== false)
        .map(({ term, value, script, show }) => (
          <div
            key={term}
            data-show={show?.phases}
            hidden={show?.hidden}
            className={clsx(
              'grid grid-cols-[7.75rem_minmax(0,1fr)] break-inside-avoid items-baseline gap-x-3 py-2.5 print:py-1',
              script && 'script-only',
            )}
          >
            <dt className="text-sm text-ink-soft">{term}</dt>{' '}
            <dd className="font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
