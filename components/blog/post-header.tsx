import { CalendarDate } from '@/components/ui/calendar-date';
import { CoverArt } from '@/components/ui/cover-art';
import { type CreditItem, Credits } from '@/components/ui/credits';
import { Label } from '@/components/ui/label';
import { topicLabel } from '@/lib/blog/labels';
import type { Post } from '@/lib/blog/types';

/** The head of a post: its art, title, and who wrote it when. */
export function PostHeader({ post, authors }: { post: Post; authors: readonly CreditItem[] }) {
  return (
    <header>
      <div className="page pt-4 sm:pt-6">
        <CoverArt
          seed={post.slug}
          palette={post.topic}
          ratio="banner"
          className="h-32 w-full rounded-lg sm:h-60"
        />
      </div>
      <div className="page pt-8 pb-10 sm:pt-12">
        <p className="flex flex-wrap items-center gap-3 text-ink-soft">
          <Label>{topicLabel(post.topic)}</Label>
          {post.state !== 'published' && (
            <Label tone="straw">{post.state === 'draft' ? 'Draft' : 'Scheduled'}</Label>
          )}
          <span>{post.readingMinutes} min read</span>
        </p>
        <h1 className="mt-4 max-w-[20em] text-4xl">{post.title}</h1>
        <p className="mt-4 max-w-text text-xl text-ink-soft">{post.description}</p>
        <p className="mt-5 text-ink-soft">
          By{' '}
          <span className="font-bold text-ink">
            <Credits people={authors} />
          </span>
          , <CalendarDate date={post.date} />
          {post.updated && (
            <>
              , updated <CalendarDate date={post.updated} />
            </>
          )}
        </p>
      </div>
    </header>
  );
}
