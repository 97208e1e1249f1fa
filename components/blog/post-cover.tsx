import type { ComponentProps } from 'react';
import { CoverArt } from '@/components/ui/cover-art';
import { Picture } from '@/components/ui/picture';
import type { Post } from '@/lib/blog/types';

/** The picture over a post: its cover with caption and credit, or art of its own. */
export function PostCover({
  post,
  image,
}: {
  post: Post;
  image?: ComponentProps<typeof Picture>['image'];
}) {
  const { cover, slug, topic } = post;
  if (!cover || !image) {
    return (
      <CoverArt
        seed={slug}
        palette={topic}
        ratio="banner"
        className="h-32 w-full rounded-lg sm:h-60 print:hidden"
      />
    );
  }
  const credit = cover.credit && `Credit: ${cover.credit}`;
  return (
    <figure>
      <Picture
        image={image}
        alt={cover.alt}
        sizes="(min-width: 73rem) 68rem, 92vw"
        loading="eager"
        className="max-h-96 w-full rounded-lg object-cover"
      />
      {(cover.caption || credit) && (
        <figcaption className="mt-2 text-sm text-ink-soft">
          {[cover.caption, credit].filter(Boolean).join(' ')}
        </figcaption>
      )}
    </figure>
  );
}
