import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PostFields } from '@/lib/content/schema/post';
import { soundPost } from '../../support/content';

const document = (slug: string, changes: Partial<PostFields> = {}) => ({
  slug,
  file: `blog/${slug}.mdx`,
  ...soundPost,
  tags: [],
  aliases: [],
  draft: false,
  ...changes,
  body: { raw: `Body of ${slug}.` },
});

/** The blog as of an instant, over documents in the order given. */
async function blogAt(instant: string, documents: object[], showDrafts = '') {
  vi.resetModules();
  vi.stubEnv('SITE_NOW', instant);
  vi.stubEnv('SHOW_DRAFTS', showDrafts);
  vi.doMock('@/lib/content/repository', () => ({ postDocuments: documents }));
  return await import('@/lib/blog');
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.doUnmock('@/lib/content/repository');
});

const noon = '2026-05-16T12:00:00Z';
const slugs = (posts: readonly { slug: string }[]) => posts.map(({ slug }) => slug);

describe('posts', () => {
  it('stand newest first, those of one day by title, whatever the order of the files', async () => {
    const documents = [
      document('c', { title: 'Zebra' }),
      document('a', { date: '2025-01-01' }),
      document('d', { title: 'Ähre' }),
      document('b', { title: 'apple' }),
    ];
    const { getPosts } = await blogAt(noon, documents);
    expect(slugs(getPosts())).toEqual(['d', 'b', 'c', 'a']);
    const again = await blogAt(noon, [...documents].reverse());
    expect(slugs(again.getPosts())).toEqual(['d', 'b', 'c', 'a']);
  });

  const states = [
    document('out'),
    document('tomorrow', { date: '2026-05-17' }),
    document('draft', { draft: true, date: '2020-01-01' }),
  ];

  it('are hidden while they are drafts or scheduled', async () => {
    const { getPosts, getPost } = await blogAt(noon, states);
    expect(slugs(getPosts())).toEqual(['out']);
    expect(getPost('out')?.body).toBe('Body of out.');
    expect(getPost('tomorrow')).toBeUndefined();
    expect(getPost('draft')).toBeUndefined();
    expect(getPost('absent')).toBeUndefined();
  });

  it('appear on their day in UTC, from its first moment on', async () => {
    expect(slugs((await blogAt('2026-05-16T23:59:59Z', states)).getPosts())).toEqual(['out']);
    const later = await blogAt('2026-05-17T00:00:00Z', states);
    expect(slugs(later.getPosts())).toEqual(['tomorrow', 'out']);
    const sameInstant = await blogAt('2026-05-16T18:00:00-06:00', states);
    expect(slugs(sameInstant.getPosts())).toEqual(['tomorrow', 'out']);
  });

  it('are all shown to editors, with their state', async () => {
    const { getPosts } = await blogAt(noon, states, '1');
    const shown = getPosts().map(({ slug, state }) => `${slug} ${state}`);
    expect(shown).toEqual(['tomorrow scheduled', 'out published', 'draft draft']);
  });

  it('may be none', async () => {
    expect((await blogAt(noon, [])).getPosts()).toEqual([]);
  });
});
