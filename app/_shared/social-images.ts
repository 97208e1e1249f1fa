import { topicLabel } from '@/lib/blog/labels';
import type { Post } from '@/lib/blog/types';
import { type CommunityEvent, describeDays, kindLabel } from '@/lib/events';
import { placeName } from '@/lib/events/place';
import type { Package } from '@/lib/packages';
import { packagePalette } from '@/lib/packages/palette';
import { creditOf } from '@/lib/people';
import { drawableWhole } from '@/lib/social-text';
import { drawSocialImage } from './social-image';

/** The picture of a post for sites that preview links. */
export function postImage(post: Post): Promise<Buffer> {
  return drawSocialImage({
    title: post.title,
    kicker: topicLabel(post.topic),
    byline: post.authors
      .map((handle) => drawableWhole(creditOf(handle).name))
      .filter(Boolean)
      .join(', '),
    seed: post.slug,
    palette: post.topic,
  });
}

/** The size of a post's picture in bytes. */
export async function postImageLength(post: Post): Promise<number> {
  return (await postImage(post)).length;
}

/** The picture of a package: its name, and what it does. */
export function packageImage(item: Package): Promise<Buffer> {
  return drawSocialImage({
    title: item.name,
    kicker: item.accepted ? 'Peer-reviewed package' : 'Package',
    byline: item.description,
    seed: item.slug,
    palette: packagePalette(item),
  });
}

export function eventImage(event: CommunityEvent): Promise<Buffer> {
  return drawSocialImage({
    title: event.title,
    kicker: kindLabel(event.kind),
    byline: [describeDays(event.current), placeName(event)].filter(Boolean).join(' · '),
    seed: event.slug,
    palette: event.kind,
  });
}
