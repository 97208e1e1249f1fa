import { getPost, getPosts, type Post } from '../blog';
import { getEvent, getEvents } from '../events';
import type { CommunityEvent } from '../events/types';
import type { Package } from '../packages/types';

/** Posts and events that are about a package, or lead to its page. */
export interface Mentions {
  posts: Post[];
  events: CommunityEvent[];
}

/** Finds what tells of a package: by the front matter's `package`, by a card of it, or by a link. */
export function mentionsOf({ slug }: Pick<Package, 'slug'>): Mentions {
  const place = new RegExp(
    `(?:/packages/${slug}(?![\\w-])|<PackageCard\\s[^>]*slug=["']${slug}["'])`,
  );
  return {
    posts: getPosts().filter(
      (post) => post.package === slug || place.test(getPost(post.slug)?.body ?? ''),
    ),
    events: getEvents().filter((event) => place.test(getEvent(event.slug)?.body ?? '')),
  };
}
