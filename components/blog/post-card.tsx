import { CalendarDate } from '@/components/ui/calendar-date';
import { CoverArt } from '@/components/ui/cover-art';
import { type CreditItem, Credits } from '@/components/ui/credits';
import { Label } from '@/components/ui/label';
import { Picture } from '@/components/ui/picture';
import { topicLabel } from '@/lib/blog/labels';
import { languageOf } from '@/lib/blog/language';
import type { Post } from '@/lib/blog/types';
import type { SiteImage } from '@/lib/images';
import { StateLabel } from './state-label';

export function PostCard({
  post,
  authors,
  image,
  wide = false,
  art = true,
  label,
}: {
  post: Post;
  authors: readonly CreditItem[];
  /** Without one, the card shows generated art. */
  image?: SiteImage;
  wide?: boolean;
  /** Whether the card has a picture: those below a post do without. */
  art?: boolean;
  /** Why the post is on top of a list, such as `Featured`. */
  label?: string;
}) {
  const language = languageOf(post);
  const picture = wide ? 'h-full min-h-48 w-full' : 'h-full w-full sm:aspect-[3/2] sm:h-auto';
  const beside = wide
    ? 'md:grid-cols-[1.1fr_1fr]'
    : 'grid-cols-[5.5rem_minmax(0,1fr)] sm:grid-cols-none sm:grid-rows-[auto_1fr]';
  const layout = art ? beside : '';
  return (
    <article
      className={`relative grid overflow-hidden rounded-lg border border-line bg-surface transition-shadow hover:shadow-card ${layout}`}
    >
      {!art ? null : image ? (
        <Picture
          image={image}
          alt=""
          sizes={
            wide
              ? '(min-width: 48rem) 36rem, 92vw'
              : '(min-width: 68rem) 23rem, (min-width: 40rem) 46vw, 8rem'
          }
          loading={wide ? 'eager' : 'lazy'}
          fetchPriority={wide ? 'high' : undefined}
          className={`${picture} object-cover`}
        />
      ) : (
        <CoverArt
          seed={post.slug}
          palette={post.topic}
          // Its size is fixed, so the browser draws it only when it comes near the screen.
          className={wide ? picture : `${picture} later`}
        />
      )}
      <div
        className={`flex flex-col ${wide ? 'justify-center gap-3 p-5 sm:p-8 lg:p-10' : 'gap-2 p-4 sm:gap-3 sm:p-5'}`}
      >
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
          {label && <Label tone="straw">{label}</Label>}
          <Label tone="purple">{topicLabel(post.topic)}</Label>
          <CalendarDate date={post.date} format="short" />
          <StateLabel state={post.state} />
        </p>
        <h3
          {...language}
          className={wide ? 'text-3xl' : 'text-lg leading-snug sm:text-xl sm:leading-snug'}
        >
          <a
            href={`/blog/${post.slug}`}
            className="card-link text-ink no-underline hover:underline"
          >
            {post.title}
          </a>
        </h3>
        <p
          {...language}
          className={`text-ink-soft ${wide ? 'text-lg' : 'line-clamp-2 text-sm sm:line-clamp-6 sm:text-base'}`}
        >
          {post.description}
        </p>
        <p className="mt-auto text-sm text-ink-soft">
          <Credits people={authors} linked={false} /> · {post.readingMinutes} min read
        </p>
      </div>
    </article>
  );
}
