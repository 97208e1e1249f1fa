import { CalendarDate } from '@/components/ui/calendar-date';
import { isOld, MAX_FACT_AGE } from '@/lib/packages/fact-age';

/** Where a fact is from and as of when; one that nobody confirmed for long is marked. */
export function FactSource({ source, asOf }: { source: string; asOf: string }) {
  return (
    <span className="block text-sm font-normal text-ink-soft">
      From {source}, checked{' '}
      <span className="whitespace-nowrap">
        <CalendarDate date={asOf} format="short" />
      </span>
      <OldFact asOf={asOf} />
    </span>
  );
}

/** Says that a fact is old; nothing for a fresh one. */
export function OldFact({ asOf }: { asOf: string | undefined }) {
  if (asOf === undefined || !isOld(asOf)) return null;
  return (
    <strong className="block text-on-straw">Not confirmed for more than {MAX_FACT_AGE} days</strong>
  );
}
