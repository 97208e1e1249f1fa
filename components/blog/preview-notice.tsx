import { CalendarDate } from '@/components/ui/calendar-date';
import { Icon } from '@/components/ui/icon';
import type { Post } from '@/lib/blog/types';

/** Tells editors that what they see is not out. */
export function PreviewNotice({ post }: { post: Post }) {
  if (post.state === 'published') return null;
  return (
    <div className="bg-tint-straw text-on-straw print:hidden">
      <p className="page flex items-center gap-2.5 py-2.5 font-bold">
        <Icon name="info" />
        {post.state === 'draft' ? (
          'This is a draft. Only previews show it.'
        ) : (
          <span>
            Scheduled for <CalendarDate date={post.date} />. Only previews show it before.
          </span>
        )}
      </p>
    </div>
  );
}
