import { urls } from '../urls';
import { getPublishedPosts } from '.';
import { byAuthor, byTag, byTopic } from './collections';
import { pageCount } from './paging';
import { seriesOf } from './series';
import type { Post } from './types';

export interface BlogAddress {
  path: string;
  changed?: string;
}

const changed = (post: Post): string => post.updated ?? post.date;

function listed(path: string, posts: readonly Post[]): BlogAddress {
  return { path, changed: posts.map(changed).sort().at(-1) };
}

/** Every page of the blog that is out: posts, pages of the index, topics, tags, authors, series. */
export function blogAddresses(): BlogAddress[] {
  const posts = getPublishedPosts();
  const pages = pageCount(posts.length - 1);
  return [
    listed('/blog', posts),
    ...Array.from({ length: pages - 1 }, (_, index) => ({ path: urls.blogPage(index + 2) })),
    listed('/blog/archive', posts),
    ...byTopic(posts).map(({ key, posts: own }) => listed(urls.topic(key), own)),
    ...byTag(posts).map(({ key, posts: own }) => listed(urls.tag(key), own)),
    ...byAuthor(posts).map(({ key, posts: own }) => listed(urls.author(key), own)),
    ...seriesOf(posts).map(({ slug, posts: own }) => listed(urls.series(slug), own)),
    ...posts.map((post) => ({ path: urls.post(post.slug), changed: changed(post) })),
  ];
}
