import clsx from 'clsx';
import { formatDate, formatLongMonth } from '@/lib/dates/format';
import { describeDays, describeWhen } from '@/lib/events/moments';
import type { Month, MonthDay } from '@/lib/events/month';
import type { EventDate } from '@/lib/events/types';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const address = ({ event, occurrence }: EventDate): string =>
  `/events/${event.slug}${event.repeat ? `#${occurrence.id}` : ''}`;

const struck = ({ event }: EventDate): string | undefined =>
  event.status === 'cancelled' ? 'line-through' : undefined;

function Day({ day }: { day?: MonthDay }) {
  if (!day) return <td />;
  return (
    <td
      data-date={day.date}
      className="h-16 border border-line bg-surface p-1 align-top aria-[current]:bg-tint-straw sm:h-20 sm:p-1.5"
    >
      <time dateTime={day.date} className="block text-sm tabular-nums text-ink-soft">
        <span className="sr-only">{formatDate(day.date)}</span>
        <span aria-hidden="true">{Number(day.date.slice(8))}</span>
      </time>
      {day.dates.map((date) => (
        <a
          key={`${date.event.slug} ${date.occurrence.id}`}
          href={address(date)}
          title={date.event.title}
          className={clsx(
            'mt-1 block min-h-6 rounded-sm bg-tint-teal px-1 py-0.5 text-xs sm:-mx-1 sm:px-1.5 leading-snug font-bold text-on-teal no-underline hover:underline',
            struck(date),
          )}
        >
          <span className="line-clamp-4 max-sm:sr-only">{date.event.title}</span>
          <span aria-hidden="true" className="block text-center sm:hidden">
            •
          </span>
        </a>
      ))}
    </td>
  );
}

/** A month as a table of days, and the same events as a list. */
export function MonthTable({
  month,
  waits,
}: {
  month: Month;
  /** Whether it stays hidden until the script has chosen a month; without scripts it is shown. */
  waits: boolean;
}) {
  const title = formatLongMonth(month.month);
  const { nearest } = month;
  const isEmpty = month.dates.length === 0;
  return (
    <section
      id={`month-${month.month}`}
      data-month={month.month}
      aria-labelledby={`title-${month.month}`}
      className={clsx(
        'pb-6',
        // Without scripts nobody steps through empty months.
        isEmpty && '[:root:not([data-script])_&]:hidden',
        waits && '[:root[data-script]_month-view:not([data-ready])_&]:hidden',
      )}
    >
      <h2
        id={`title-${month.month}`}
        className="mb-4 flex min-h-11 items-center text-xl sm:text-2xl"
      >
        {title}
      </h2>
      {isEmpty && (
        <p className="mb-4 text-ink-soft">
          No events this month.
          {nearest && (
            <>
              {' '}
              {nearest.when === 'next' ? 'Next' : 'Last'} event:{' '}
              <a href={address(nearest.date)}>{nearest.date.event.title}</a>,{' '}
              {describeDays(nearest.date.occurrence)}.
            </>
          )}
        </p>
      )}
      <table className="w-full table-fixed border-collapse" aria-label={`Days of ${title}`}>
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th
                key={name}
                scope="col"
                className="pb-1 text-left text-xs text-ink-soft sm:text-sm"
              >
                <abbr title={name} className="no-underline">
                  {name.slice(0, 3)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        {/* Weeks without events are lower. */}
        <tbody className="[&>tr:not(:has(a))>td]:h-12">
          {month.weeks.map((week, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order.
            <tr key={index}>
              {week.map((day, weekday) => (
                <Day key={weekdays[weekday]} day={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="mt-5 divide-y divide-line border-y border-line empty:hidden">
        {month.dates.map((date) => (
          <li
            key={`${date.event.slug} ${date.occurrence.id}`}
            className="items-baseline justify-between gap-x-8 py-2.5 sm:flex"
          >
            <span>
              <a href={address(date)} className={clsx('font-bold', struck(date))}>
                {date.event.title}
              </a>
              {date.event.status !== 'scheduled' && ` (${date.event.status})`}
            </span>
            <span className="block shrink-0 text-sm text-ink-soft">
              {describeWhen(date.occurrence)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
