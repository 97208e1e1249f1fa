import { CalendarDate } from '@/components/ui/calendar-date';

/** Something of ours that tells of a package or a person. */
export interface Mention {
  title: string;
  href: string;
  date: string;
}

export function MentionList({
  id,
  title,
  mentions,
}: {
  id: string;
  title: string;
  mentions: readonly Mention[];
}) {
  if (mentions.length === 0) return null;
  return (
    <section aria-labelledby={id} className="print:mt-5">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      <ul className="mt-3 border-b border-line">
        {mentions.map(({ title: name, href, date }) => (
          <li
            key={href}
            className="flex flex-wrap items-baseline justify-between gap-x-8 border-t border-line py-2.5"
          >
            <a href={href} className="font-bold text-brand">
              {name}
            </a>{' '}
            <span className="text-sm whitespace-nowrap text-ink-soft">
              <CalendarDate date={date} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
