import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stubFile, writeRedirects } from '@/scripts/postbuild/redirects';
import { temporaryFolder } from '../../support/content';

describe('stubFile', () => {
  it.each([
    ['/a.html', 'a.html'],
    ['/a/', 'a/index.html'],
    ['/a', 'a.html'],
    ['/a/b.html', 'a/b.html'],
    ['/docs/x/', 'docs/x/index.html'],
    ['/feed.rss', 'feed.rss.html'],
    ['/blog/index.xml', 'blog/index.xml'],
    ['/', 'index.html'],
  ])('answers for %s with %s', (from, file) => expect(stubFile(from)).toBe(file));
});

function site(redirects: Array<{ from: string; to: string }>, files: Record<string, string> = {}) {
  return temporaryFolder({ ...files, 'redirects.json': JSON.stringify(redirects) });
}

describe('writeRedirects', () => {
  it('writes a page for each old address, and removes the list', () => {
    const out = site([
      { from: '/old/', to: '/blog/new' },
      { from: '/events/x.html', to: 'https://example.org/a?b=1&c="2"' },
    ]);
    expect(writeRedirects(out)).toBe(2);
    expect(existsSync(join(out, 'redirects.json'))).toBe(false);
    const inside = readFileSync(join(out, 'old/index.html'), 'utf8');
    expect(inside).toMatch(/<link rel="canonical" href="https?:\/\/[^"]+\/blog\/new">/);
    expect(inside).toContain('content="0; url=/blog/new"');
    expect(inside).toContain('<meta name="robots" content="noindex">');
    expect(inside).toContain('<a href="/blog/new">');
    const outside = readFileSync(join(out, 'events/x.html'), 'utf8');
    expect(outside).toContain('href="https://example.org/a?b=1&amp;c=&quot;2&quot;"');
  });

  it('answers an old feed address with a copy of the feed', () => {
    const out = site([{ from: '/index.xml', to: '/feed.xml' }], { 'feed.xml': '<rss/>' });
    writeRedirects(out);
    expect(readFileSync(join(out, 'index.xml'), 'utf8')).toBe('<rss/>');
  });

  it('leads below the base path', () => {
    const out = site([{ from: '/old', to: '/blog/new' }]);
    writeRedirects(out, '/repo');
    const html = readFileSync(join(out, 'old.html'), 'utf8');
    expect(html).toContain('content="0; url=/repo/blog/new"');
    expect(html).toContain('<a href="/repo/blog/new">');
  });

  it('writes nothing where nothing has moved', () => {
    expect(writeRedirects(site([]))).toBe(0);
  });

  it('writes the address that a page had in capitals, unless the file system ignores case', () => {
    const out = site([{ from: '/blog/A.html', to: '/blog/a' }], { 'blog/a.html': 'A page' });
    writeRedirects(out);
    expect(readFileSync(join(out, 'blog/a.html'), 'utf8')).toBe('A page');
    expect(readFileSync(join(out, 'blog/A.html'), 'utf8')).toMatch(/url=\/blog\/a"|A page/);
  });

  it('never writes over a page', () => {
    const out = site([{ from: '/blog/a', to: '/blog/b' }], { 'blog/a.html': 'A page' });
    expect(() => writeRedirects(out)).toThrow('/blog/a cannot lead to /blog/b');
    expect(readFileSync(join(out, 'blog/a.html'), 'utf8')).toBe('A page');
  });

  it('refuses two pages for one old address', () => {
    const redirects = [
      { from: '/a', to: '/b' },
      { from: '/a.html', to: '/c' },
    ];
    expect(() => writeRedirects(site(redirects))).toThrow('/a.html cannot lead to /c');
  });
});
