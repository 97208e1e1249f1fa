import { describe, expect, it } from 'vitest';
import { relatedPosts } from '../../../lib/blog/related';
import { makePost } from './make-post';

const slugs = (posts: Array<{ slug: string }>) => posts.map(({ slug }) => slug);

describe('relatedPosts', () => {
  it('puts shared tags before a shared topic', () => {
    const posts = [
      makePost({ slug: 'same-topic', topic: 'learn' }),
      makePost({ slug: 'same-tag', topic: 'updates', tags: ['packaging'] }),
      makePost({ slug: 'nothing', topic: 'software' }),
      makePost({ slug: 'me', topic: 'learn', tags: ['packaging'] }),
    ];
    expect(slugs(relatedPosts(posts[3] ?? makePost({ slug: '' }), posts))).toEqual([
      'same-tag',
      'same-topic',
    ]);
  });

  it('values a rare tag above a common one', () => {
    const common = Array.from({ length: 8 }, (_, index) =>
      makePost({ slug: `common-${index}`, tags: ['packaging'] }),
    );
    const me = makePost({ slug: 'me', tags: ['packaging', 'zarr'] });
    const rare = makePost({ slug: 'rare', tags: ['zarr'] });
    const other = makePost({ slug: 'other', topic: 'updates' });
    expect(slugs(relatedPosts(me, [...common, other, rare, me]))[0]).toBe('rare');
  });

  it('does not count what all posts have, and says so with an empty list', () => {
    const posts = ['a', 'b', 'c'].map((slug) => makePost({ slug, tags: ['python'] }));
    expect(relatedPosts(posts[0] ?? makePost({ slug: '' }), posts)).toEqual([]);
  });

  it('leaves out the post itself and the parts of its series', () => {
    const inSeries = (slug: string, part: number) =>
      makePost({ slug, tags: ['docs'], series: { name: 'The docs', part } });
    const posts = [
      inSeries('one', 1),
      inSeries('two', 2),
      makePost({ slug: 'apart', tags: ['docs'] }),
      makePost({ slug: 'else', topic: 'community' }),
    ];
    expect(slugs(relatedPosts(posts[0] ?? makePost({ slug: '' }), posts))).toEqual(['apart']);
  });

  it('gives at most as many as asked for, ties newest first', () => {
    const posts = ['n1', 'n2', 'n3', 'n4', 'me'].map((slug) => makePost({ slug, tags: ['x'] }));
    const rest = [makePost({ slug: 'far', topic: 'updates' })];
    const me = posts[4] ?? makePost({ slug: '' });
    expect(slugs(relatedPosts(me, [...posts, ...rest]))).toEqual(['n1', 'n2', 'n3']);
    expect(relatedPosts(me, [...posts, ...rest], 1)).toHaveLength(1);
  });
});
