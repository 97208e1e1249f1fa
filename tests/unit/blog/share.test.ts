import { describe, expect, it } from 'vitest';
import { shareLinks, sourceLinks } from '../../../lib/blog/share';
import { absoluteUrl } from '../../../lib/urls';

const post = {
  slug: 'a-post',
  title: 'R&D: 50% “tests” & #1? 🎉',
  file: 'blog/2026/a post.mdx',
  state: 'draft',
} as const;

describe('shareLinks', () => {
  const links = shareLinks(post);
  const url = absoluteUrl('/blog/a-post');

  it('carry title and address whole, whatever signs they hold', () => {
    for (const { href } of links.mastodon) {
      expect(new URL(href).searchParams.get('text')).toBe(`${post.title}\n${url}`);
      expect(new URL(href).pathname).toBe('/share');
    }
    const [bluesky, linkedin, mail] = links.others.map(({ href }) => new URL(href));
    expect(bluesky?.searchParams.get('text')).toBe(`${post.title}\n${url}`);
    expect(linkedin?.searchParams.get('url')).toBe(url);
    expect(mail?.searchParams.get('subject')).toBe(post.title);
    expect(mail?.searchParams.get('body')).toBe(url);
  });

  it('offer several servers of Mastodon', () => {
    expect(new Set(links.mastodon.map(({ label }) => label)).size).toBeGreaterThan(2);
  });
});

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
