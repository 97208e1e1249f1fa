import { describe, expect, it, vi } from 'vitest';

vi.mock('@/lib/blog', () => ({
  getPosts: () => [
    { slug: 'a', aliases: ['/blog/a.html', '/blog/old-a.html', '/docs/a/'] },
    { slug: 'b', aliases: [] },
  ],
}));
vi.mock('@/lib/events', () => ({
  getEvents: () => [
    { slug: 'c', aliases: ['/events/c.html', '/events/c/index.html', '/events/old'] },
  ],
}));
vi.mock('@/lib/content/data', () => ({
  readData: () => [{ from: '/handbook.html', to: 'https://example.org/handbook' }],
}));

const { getRedirects } = await import('@/lib/redirects');

describe('getRedirects', () => {
  it('lists old addresses with what took their place, but not other forms of the page’s own', () => {
    expect(getRedirects()).toEqual([
      { from: '/blog/old-a.html', to: '/blog/a' },
      { from: '/docs/a/', to: '/blog/a' },
      { from: '/events/old', to: '/events/c' },
      { from: '/handbook.html', to: 'https://example.org/handbook' },
    ]);
  });
});
