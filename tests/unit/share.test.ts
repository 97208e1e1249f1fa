import { describe, expect, it } from 'vitest';
import { shareLinks } from '@/lib/share';
import { absoluteUrl } from '@/lib/urls';

const title = 'R&D: 50% “tests” & #1? 🎉';

describe('shareLinks', () => {
  const links = shareLinks(title, '/blog/a-post');
  const url = absoluteUrl('/blog/a-post');

  it('carry title and address whole, whatever signs they hold', () => {
    for (const { href } of links.mastodon) {
      expect(new URL(href).searchParams.get('text')).toBe(`${title}\n${url}`);
      expect(new URL(href).pathname).toBe('/share');
    }
    const [bluesky, linkedin, mail] = links.others.map(({ href }) => new URL(href));
    expect(bluesky?.searchParams.get('text')).toBe(`${title}\n${url}`);
    expect(linkedin?.searchParams.get('url')).toBe(url);
    expect(mail?.searchParams.get('subject')).toBe(title);
    expect(mail?.searchParams.get('body')).toBe(url);
  });

  it('offer several servers of Mastodon', () => {
    expect(new Set(links.mastodon.map(({ label }) => label)).size).toBeGreaterThan(2);
  });
});
