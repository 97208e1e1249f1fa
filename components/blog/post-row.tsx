import { CalendarDate } from '@/components/ui/calendar-date';
import { topicLabel } from '@/lib/blog/labels';
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
    <li className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 border-b border-line py-2.5 sm:grid-cols-[7rem_1fr_6.5rem] sm:gap-x-6">
      <span className="text-sm text-ink-soft tabular-nums">
        <CalendarDate date={post.date} format={yearIsSaid ? 'day' : 'short'} />
      </span>
      <span className="max-sm:order-last max-sm:col-span-full">
        <a href={urls.post(post.slug)} {...languageOf(post)} className="font-semibold text-ink">
          {post.title}
        </a>{' '}
        <StateLabel state={post.state} />
      </span>
      <span className="text-sm text-ink-soft">{topicLabel(post.topic)}</span>
    </li>
  );
}
