import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon, type IconName } from '@/components/ui/icon';
import type { Month } from '@/lib/events/month';
import { MonthTable } from './month-table';

function Step({ by, icon, children }: { by: number; icon: IconName; children: ReactNode }) {
  return (
    <button
      type="button"
      data-step={by}
      className="inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center gap-1 rounded-full border-2 border-control text-sm font-bold hover:bg-sunken aria-disabled:cursor-default aria-disabled:opacity-50 sm:px-3.5"
    >
      {by < 0 && <Icon name={icon} />}
      <span className="max-sm:sr-only">{children}</span>
      {by > 0 && <Icon name={icon} />}
    </button>
  );
}

/** Shows one month at a time. Without JavaScript, shows every month that has events. */
export function MonthView({ months }: { months: readonly Month[] }) {
  if (months.length === 0) {
    return (
      <div className="page">
        <EmptyState title="No events" />
      </div>
    );
  }
  return (
    <month-view class="page relative block">
      <script async blocking="render" type="module" src="/assets/js/month-view.js" />
      {/* On the line of the month's name. */}
      <fieldset className="script-only absolute inset-e-[clamp(1.125rem,4vw,2.5rem)] flex gap-1.5 sm:gap-2">
        <legend className="sr-only">Months</legend>
        <Step by={-1} icon="left">
          Earlier<span className="sr-only"> month</span>
        </Step>
        <button
          type="button"
          data-today=""
          className="min-h-11 cursor-pointer rounded-full border-2 border-control px-3.5 text-sm font-bold hover:bg-sunken max-[30rem]:hidden"
        >
          Today
        </button>
        <Step by={1} icon="right">
          Later<span className="sr-only"> month</span>
        </Step>
      </fieldset>
      <p aria-live="polite" data-announce="" className="sr-only" />
      {months.map((month, index) => (
        <MonthTable key={month.month} month={month} waits={index > 0} />
      ))}
    </month-view>
  );
}
