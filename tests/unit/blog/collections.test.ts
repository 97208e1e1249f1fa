import { describe, expect, it } from 'vitest';
import { byAuthor, byTag, byTopic, byYear } from '../../../lib/blog/collections';
import { makePost } from './make-post';

const posts = [
  makePost({ slug: 'a', date: '2026-06-01', topic: 'updates', tags: ['testing', 'docs'] }),
  makePost({ slug: 'b', date: '2026-01-01', topic: 'learn', tags: ['docs', 'docs'] }),
  makePost({ slug: 'c', date: '2024-12-31', topic: 'updates', authors: ['Lwasser', 'site-team'] }),
];
const sizes = (groups: ReadonlyArray<{ key: string; posts: readonly unknown[] }>) =>
  groups.map(({ key, posts: { length } }) => [key, length]);

describe('collections of posts', () => {
  it('count topics in their fixed order, without empty ones', () => {
    expect(sizes(byTopic(posts))).toEqual([
      ['learn', 1],
      ['updates', 2],
    ]);
  });

  it('count a tag once for each post', () => {
    expect(sizes(byTag(posts))).toEqual([
      ['docs', 2],
      ['testing', 1],
    ]);
  });

  it('give years newest first, by the calendar date alone', () => {
    expect(sizes(byYear(posts))).toEqual([
      ['2026', 2],
      ['2024', 1],
    ]);
  });

  it('join handles that differ in case', () => {
    const more = [...posts, makePost({ slug: 'd', authors: ['lwasser'] })];
    expect(sizes(byAuthor(more))).toEqual([
      ['lwasser', 2],
      ['site-team', 3],
    ]);
  });

  it('keep the order of the posts', () => {
    expect(byTopic(posts)[1]?.posts.map(({ slug }) => slug)).toEqual(['a', 'c']);
  });
});
