import { CalendarDate } from '@/components/ui/calendar-date';
import { CoverArt } from '@/components/ui/cover-art';
import { Credits } from '@/components/ui/credits';
import { Label } from '@/components/ui/label';
import { Picture } from '@/components/ui/picture';
import { topicLabel } from '@/lib/blog/labels';
import { languageOf } from '@/lib/blog/language';
import type { Post } from '@/lib/blog/types';
import type { SiteImage } from '@/lib/images';
import type { Credit } from '@/lib/people';
import { StateLabel } from './state-label';

/** In a list: a small picture beside the text on phones, a large one above it elsewhere. */
const card = {
  layout: 'post-card grid-cols-[5.5rem_minmax(0,1fr)] sm:grid-cols-none sm:grid-rows-[auto_1fr]',
  picture: 'h-full w-full sm:aspect-[3/2] sm:h-auto',
  sizes: '(min-width: 68rem) 23rem, (min-width: 40rem) 46vw, 8rem',
  text: 'gap-2 p-4 sm:gap-3 sm:p-5',
  title: 'text-lg leading-snug sm:text-xl sm:leading-snug',
  description: 'line-clamp-2 text-sm sm:line-clamp-6 sm:text-base',
};

/** Across a page, or two thirds of it: the picture beside the text. */
const wide = {
  layout: 'md:grid-cols-[1.1fr_1fr]',
  picture: 'h-full min-h-48 w-full',
  sizes: '(min-width: 48rem) 36rem, 92vw',
  text: 'justify-center gap-3 p-5 sm:p-8 lg:p-10',
  title: 'text-3xl',
  description: 'text-lg',
};

const looks = {
  card,
  wide,
  'two-thirds': {
    ...wide,
    layout: 'sm:grid-cols-[1fr_1.1fr]',
    text: 'justify-center gap-3 p-5 sm:p-7',
    title: 'text-2xl',
    description: 'line-clamp-6',
  },
};

export function PostCard({
  post,
  authors,
  image,
  size = 'card',
  art = true,
  label,
}: {
  post: Post;
  authors: readonly Credit[];
  /** Without one, the card shows generated art. */
  image?: SiteImage;
  size?: keyof typeof looks;
  /** Whether the card has a picture: those below a post do without. */
  art?: boolean;
  /** Why the post is on top of a list, such as `Featured`. */
  label?: string;
}) {
  const language = languageOf(post);
  const look = looks[size];
  const eager = size === 'wide';
  return (
    <article
      className={`relative grid overflow-hidden rounded-lg border border-line bg-surface transition-shadow hover:shadow-card ${art ? look.layout : ''}`}
    >
      {!art ? null : image ? (
        <Picture
          image={image}
          alt=""
          sizes={look.sizes}
          loading={eager ? 'eager' : 'lazy'}
          fetchPriority={eager ? 'high' : undefined}
          className={`${look.picture} object-cover`}
        />
      ) : (
        <CoverArt
          seed={post.slug}
          palette={post.topic}
          // Its size is fixed, so the browser draws it only when it comes near the screen.
          className={size === 'card' ? `${look.picture} later` : look.picture}
        />
      )}
      <div className={`flex flex-col ${look.text}`}>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
          {label && <Label tone="straw">{label}</Label>}
          <Label tone="purple">{topicLabel(post.topic)}</Label>
          <CalendarDate date={post.date} format="short" />
          <StateLabel state={post.state} />
        </p>
        <h3 {...language} className={look.title}>
          <a
            href={`/blog/${post.slug}`}
            className="card-link text-ink no-underline hover:underline"
          >
            {post.title}
          </a>
        </h3>
        <p {...language} className={`text-ink-soft ${look.description}`}>
          {post.description}
        </p>
        <p className="mt-auto text-sm text-ink-soft">
          <Credits people={authors} linked={false} /> · {post.readingMinutes} min read
        </p>
      </div>
    </article>
  );
}
