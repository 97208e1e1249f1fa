import { CalendarDate } from '@/components/ui/calendar-date';

/** Links the original of a post that is based on a text published elsewhere. */
export function PostSource({
  source: { title, url, author, date },
}: {
  source: { title: string; url: string; author: string; date: string };
}) {
  return (
    <p className="border-t border-line pt-5 text-ink-soft">
      Based on{' '}
      <a href={url} className="font-semibold text-brand">
        <cite className="not-italic">{title}</cite>
      </a>{' '}
      by {author}, <CalendarDate date={date} />.
    </p>
  );
}
