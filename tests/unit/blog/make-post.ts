import type { Post } from '../../../lib/blog/types';

/** A post with what a test cares about; the rest is the same for all. */
export function makePost(given: Partial<Post> & { slug: string }): Post {
  return {
    title: given.slug,
    date: '2026-06-01',
    description: 'A post that a test made, long enough for every card that shows it.',
    authors: ['site-team'],
    topic: 'learn',
    tags: [],
    featured: false,
    draft: false,
    toc: true,
    comments: true,
    aliases: [],
    file: `blog/${given.slug}.mdx`,
    state: 'published',
    readingMinutes: 3,
    ...given,
  };
}
