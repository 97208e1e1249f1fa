import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  applyBasePath,
  rebasePage,
  rebasePayload,
  rebaseStyles,
} from '@/scripts/postbuild/base-path';
import { writeHeaders } from '@/scripts/postbuild/headers';
import { temporaryFolder } from '../../support/content';

describe('a page below a base path', () => {
  it.each([
    ['<a href="/">', '<a href="/repo/">'],
    ['<a class="x" href="/blog/a?b=c#d">', '<a class="x" href="/repo/blog/a?b=c#d">'],
    ['<form action="/search">', '<form action="/repo/search">'],
    [
      '<img src="/a.png" srcSet="/a.png 1x, /b.png 2x"/>',
      '<img src="/repo/a.png" srcSet="/repo/a.png 1x, /repo/b.png 2x"/>',
    ],
    [
      '<meta http-equiv="refresh" content="0; url=/blog/a">',
      '<meta http-equiv="refresh" content="0; url=/repo/blog/a">',
    ],
    ['<a href="/repository">', '<a href="/repo/repository">'],
  ])('turns %s into %s', (before, after) => expect(rebasePage(before, '/repo')).toBe(after));

  it.each([
    '<a href="https://example.org/blog">',
    '<a href="//example.org/blog">',
    '<a href="#top">',
    '<a href="mailto:a@example.org">',
    '<p>Write href="/blog" or &lt;a href=&quot;/blog&quot;&gt;</p>',
    '<img alt="href=&quot;/blog&quot;" src="data:image/svg+xml;base64,AA=="/>',
    '<script type="application/ld+json">{"url":"/blog"}</script>',
    '<script src="/repo/_next/static/chunks/a.js"></script>',
  ])('leaves %s as it is', (html) => expect(rebasePage(html, '/repo')).toBe(html));

  it('goes for what Next’s client reads, but not for what it says', () => {
    const push = (text: string) =>
      `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`;
    const before = ':HL["/assets/a.woff2"] ["a",{"href":"/blog","src":"/repo/_next/b.js"}] "/blog"';
    const after =
      ':HL["/repo/assets/a.woff2"] ["a",{"href":"/repo/blog","src":"/repo/_next/b.js"}] "/blog"';
    expect(rebasePayload(push(before), '/repo')).toBe(push(after));
    const other = '<script>var a = "{\\"href\\":\\"/blog\\"}"</script>';
    expect(rebasePayload(other, '/repo')).toBe(other);
  });

  it('goes for styles too', () => {
    expect(rebaseStyles('a{src:url(/x.woff2)}b{background:url("/y.svg")}', '/repo')).toBe(
      'a{src:url(/repo/x.woff2)}b{background:url("/repo/y.svg")}',
    );
    expect(rebaseStyles('a{src:url(data:font/woff2;base64,/AA)}', '/repo')).not.toContain('/repo');
  });

  it('covers a whole folder, and files of other kinds stay', () => {
    const out = temporaryFolder({ 'a/b.html': '<a href="/">', 'feed.xml': '<link href="/a"/>' });
    applyBasePath(out, '/repo');
    expect(readFileSync(join(out, 'a/b.html'), 'utf8')).toBe('<a href="/repo/">');
    expect(readFileSync(join(out, 'feed.xml'), 'utf8')).toBe('<link href="/a"/>');
  });

  it('shows in the headers of hosts', () => {
    const out = temporaryFolder();
    writeHeaders(out, '/repo', [{ key: 'Content-Security-Policy', value: 'mine' }]);
    const text = readFileSync(join(out, '_headers'), 'utf8');
    expect(text).toMatch(/^\/repo\/\*\n/);
    expect(text).toContain('\n/repo/_next/static/*\n  Cache-Control: public');
    expect(text.match(/Content-Security-Policy: .*/g)).toEqual(['Content-Security-Policy: mine']);
  });
});
