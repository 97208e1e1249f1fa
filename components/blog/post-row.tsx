import { CalendarDate } from '@/components/ui/calendar-date';
import { languageOf } from '@/lib/blog/language';
import type { Post } from '@/lib/blog/types';
import { urls } from '@/lib/urls';
import { StateLabel } from './state-label';

export function PostRow({ post }: { post: Post }) {
  return (
    <li className="grid gap-x-6 border-b border-line py-2.5 sm:grid-cols-[8.5rem_1fr]">
      <span className="text-sm text-ink-soft tabular-nums">
        <CalendarDate date={post.date} format="short" />
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
