import { describe, expect, it } from 'vitest';
import { sourceLinks } from '@/lib/blog/source-links';

const post = { slug: 'a-post', file: 'blog/2026/a post.mdx', state: 'draft' } as const;

describe('sourceLinks', () => {
  it('lead to the file in its folder, with signs escaped', () => {
    const { edit, history } = sourceLinks(post);
    expect(edit).toMatch(/\/edit\/main\/content\/blog\/2026\/a%20post\.mdx$/);
    expect(history).toMatch(/\/commits\/main\/content\/blog\/2026\/a%20post\.mdx$/);
  });

  it('open a published post on the page for writers', () => {
    expect(sourceLinks({ ...post, state: 'published' }).edit).toBe('/write?edit=/blog/a-post');
  });
});
