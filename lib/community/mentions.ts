import { getPost, getPosts } from '../blog';
import { getEvent, getEvents } from '../events';
import type { Package } from '../packages/types';

/** Finds what tells of a package: by the front matter's `package`, by a card of it, or by a link. */
export function mentionsOf({ slug }: Pick<Package, 'slug'>) {
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
