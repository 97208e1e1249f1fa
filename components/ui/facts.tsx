import type { ReactNode } from 'react';

/** One line of a list of facts. */
export interface Fact {
  term: string;
  value: ReactNode;
}

/** Terms and what they are, as beside an event or a package. Facts without a value are left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {facts
        .filter(({ value }) => value !== undefined && value !== '' && value !== false)
        .map(({ term, value }) => (
          <div key={term} className="grid gap-0.5 py-3">
            <dt className="text-sm text-ink-soft">{term}</dt>
            <dd className="font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
