import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rebase, rebaseStyles, rebaseTree } from '@/scripts/postbuild/base-path';
import { writeHeaders } from '@/scripts/postbuild/headers';
import { parsePage, serializePage } from '@/scripts/postbuild/html';
import { temporaryFolder } from '../../support/content';

/** The body of a page below `/repo`. */
function rebased(body: string): string {
  const tree = parsePage(`<!doctype html><body>${body}</body>`);
  rebaseTree(tree, '/repo');
  return /<body>(.*)<\/body>/s.exec(serializePage(tree))?.[1] ?? '';
}

describe('a page below a base path', () => {
  it.each([
    ['<a href="/">x</a>', '<a href="/repo/">x</a>'],
    ['<a class="x" href="/blog/a?b=c#d">x</a>', '<a class="x" href="/repo/blog/a?b=c#d">x</a>'],
    ['<form action="/search"></form>', '<form action="/repo/search"></form>'],
    [
      '<img src="/a.png" srcset="/a.png 1x, /b.png 2x">',
      '<img src="/repo/a.png" srcset="/repo/a.png 1x, /repo/b.png 2x">',
    ],
    ['<a href="/repository">x</a>', '<a href="/repo/repository">x</a>'],
    [
      '<template><script type="module" src="/a.js"></script></template>',
      '<template><script type="module" src="/repo/a.js"></script></template>',
    ],
  ])('turns %s into %s', (before, after) => expect(rebased(before)).toBe(after));

  it.each([
    '<a href="https://example.org/blog">x</a>',
    '<a href="//example.org/blog">x</a>',
    '<a href="#top">x</a>',
    '<p>Write href="/blog" or &lt;a href="/blog"></p>',
    '<img alt="href=&quot;/blog&quot;" src="data:image/svg+xml;base64,AA==">',
    '<script type="application/ld+json">{"url":"/blog"}</script>',
    '<script src="/repo/_next/static/chunks/a.js"></script>',
  ])('leaves %s as it is', (html) => expect(rebased(html)).toBe(html));

  it('leaves an address that is below it already, and every address at the root of a host', () => {
    expect(rebase('/repo/blog', '/repo')).toBe('/repo/blog');
    expect(rebase('/blog', '')).toBe('/blog');
  });

  it('also changes styles', () => {
    expect(rebaseStyles('a{src:url(/x.woff2)}b{background:url("/y.svg")}', '/repo')).toBe(
      'a{src:url(/repo/x.woff2)}b{background:url("/repo/y.svg")}',
    );
    expect(rebaseStyles('a{src:url(data:font/woff2;base64,/AA)}', '/repo')).not.toContain('/repo');
  });

  it('is in the headers of hosts', () => {
    const out = temporaryFolder();
    writeHeaders(out, '/repo', [{ key: 'Content-Security-Policy', value: 'mine' }]);
    const text = readFileSync(join(out, '_headers'), 'utf8');
    expect(text).toMatch(/^\/repo\/\*\n/);
    expect(text).toContain('\n/repo/_next/static/*\n  Cache-Control: public');
    const policies = text.match(/(?<=Content-Security-Policy: ).*/g) ?? [];
    expect(policies[0]).toBe('mine');
    for (const policy of policies.slice(1)) expect(policy).toMatch(/^default-src 'none'; /);
  });
});
