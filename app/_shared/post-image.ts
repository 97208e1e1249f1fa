import { topicLabel } from '@/lib/blog/labels';
import type { Post } from '@/lib/blog/types';
import { creditOf } from '@/lib/people';
import { drawSocialImage } from './social-image';

/** The picture of a post for sites that preview links. */
export function postImage(post: Post): Promise<Buffer> {
  return drawSocialImage({
    title: post.title,
    kicker: topicLabel(post.topic),
    byline: post.authors.map((handle) => creditOf(handle).name).join(', '),
    seed: post.slug,
    palette: post.topic,
  });
}

/** The size of a post's picture in bytes. */
export async function postImageLength(post: Post): Promise<number> {
  return (await postImage(post)).length;
}
