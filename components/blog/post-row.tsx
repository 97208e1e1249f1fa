import { CalendarDate } from '@/components/ui/calendar-date';
import { languageOf } from '@/lib/blog/language';
import type { Post } from '@/lib/blog/types';
import { urls } from '@/lib/urls';
import { StateLabel } from './state-label';

export function PostRow({
  post,
  yearIsSaid = false,
}: {
  post: Post;
  /** Whether the row is below a heading that says the year. */
  yearIsSaid?: boolean;
}) {
  return (
    <li className="grid items-baseline gap-x-6 border-b border-line py-2.5 sm:grid-cols-[8.5rem_1fr]">
      <span className="text-sm text-ink-soft tabular-nums">
        <CalendarDate date={post.date} format={yearIsSaid ? 'day' : 'short'} />
      </span>
      <span>
        <a href={urls.post(post.slug)} {...languageOf(post)} className="font-semibold text-ink">
          {post.title}
        </a>{' '}
        <StateLabel state={post.state} />
      </span>
    </li>
  );
}
