import { urls } from '../urls';
import { getPublishedPosts } from '.';
import { byAuthor, byTag, byTopic } from './collections';
import { pageCount } from './paging';
import { seriesOf } from './series';
import type { Post } from './types';

const listed = (path: string, posts: readonly Post[]) => ({
  path,
  changed: posts
    .map(({ updated, date }) => updated ?? date)
    .sort()
    .at(-1),
});

/** Every page of the blog that is out: posts, pages of the index, topics, tags, authors, series. */
export function blogAddresses() {
  const posts = getPublishedPosts();
  const pages = pageCount(posts.length - 1);
  return [
    listed('/blog', posts),
    ...Array.from({ length: pages - 1 }, (_, index) => listed(urls.blogPage(index + 2), [])),
    listed('/blog/archive', posts),
    ...byTopic(posts).map(({ key, posts: own }) => listed(urls.topic(key), own)),
    ...byTag(posts).map(({ key, posts: own }) => listed(urls.tag(key), own)),
    ...byAuthor(posts).map(({ key, posts: own }) => listed(urls.author(key), own)),
    ...seriesOf(posts).map(({ slug, posts: own }) => listed(urls.series(slug), own)),
    ...posts.map((post) => listed(urls.post(post.slug), [post])),
  ];
}
