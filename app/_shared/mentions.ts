import type { Mention } from '@/components/ui/mention-list';
import type { Post } from '@/lib/blog';
import { dateOf } from '@/lib/dates/moment';
import type { CommunityEvent } from '@/lib/events';
import { urls } from '@/lib/urls';

/** Posts and events as one list of what tells of something, newest first. */
export function toMentions(posts: readonly Post[], events: readonly CommunityEvent[]): Mention[] {
  return [
    ...posts.map(({ title, slug, date }) => ({ title, date, href: urls.post(slug) })),
    ...events.map(({ title, slug, start }) => ({
      title,
      date: dateOf(start),
      href: urls.event(slug),
    })),
  ].sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'en'));
}
