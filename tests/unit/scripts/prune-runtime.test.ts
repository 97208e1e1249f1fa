import { describe, expect, it } from 'vitest';
import { pruneRuntime } from '@/scripts/postbuild/prune-runtime';

const head = [
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>',
  '<link rel="preload" href="/assets/fonts/a.woff2" as="font" crossorigin="" type="font/woff2"/>',
  '<link rel="stylesheet" href="/_next/static/chunks/a1.css" data-precedence="next"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b2.js"/>',
  '<script src="/_next/static/chunks/c3.js" async=""></script>',
  '<script>document.documentElement.dataset.script=""</script>',
  '<script type="module" src="/assets/js/site.js"></script>',
  '<script src="/_next/static/chunks/d4.js" noModule=""></script></head>',
].join('');
const tail = [
  '<!--$--><!--/$--><script src="/_next/static/chunks/b2.js" id="_R_" async=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"5:[\\"$\\",\\"p\\",null]\\n"])</script></body></html>',
].join('');
const page = (body: string) => `${head}<body hidden="">${body}${tail}`;

describe('pruneRuntime', () => {
  it('takes the runtime out and leaves everything else', () => {
    const json = '<script type="application/ld+json">{"@type":"Event"}</script>';
    const html = pruneRuntime(page(`<main>Text</main>${json}`), 'a.html');
    expect(html).toContain('<main>Text</main>');
    expect(html).toContain(json);
    expect(html).toContain('<script>document.documentElement.dataset.script=""</script>');
    expect(html).toContain('<script type="module" src="/assets/js/site.js"></script>');
    expect(html).toContain('href="/_next/static/chunks/a1.css"');
    expect(html).toContain('as="font"');
    expect(html).not.toMatch(/_next\/static\/[^"]*\.js|__next_f|<!--\$/);
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(html.endsWith('</body></html>')).toBe(true);
  });

  it.each([
    ['a block of code', '<pre><code>self.__next_f.push([1])</code></pre>'],
    [
      'code in a sentence',
      '<p>Read <code>self.__next_f</code> and <code>/_next/static/x.js</code>.</p>',
    ],
    ['a sentence', '<p>self.__next_f.push([1,"a"]) stands at /_next/static/chunks/b2.js here</p>'],
    ['markup that is escaped', '<p>&lt;script src="/_next/static/b.js"&gt;&lt;/script&gt;</p>'],
    [
      'structured data',
      '<script type="application/ld+json">{"name":"self.__next_f in /_next/static/a.js"}</script>',
    ],
    ['a description', '<meta name="description" content="self.__next_f explained"/>'],
  ])('keeps what a page writes about the runtime in %s', (_, body) => {
    expect(pruneRuntime(page(body), 'a.html')).toContain(body);
  });

  it('refuses a page without anything to remove', () => {
    expect(() => pruneRuntime('<html><body>Text</body></html>', 'blog/a.html')).toThrow(
      'blog/a.html: no client runtime was found to remove.',
    );
  });

  it.each([
    [
      'a chunk that is loaded otherwise',
      '<link rel="modulepreload" href="/_next/static/chunks/e5.js"/>',
    ],
    ['a payload in a script with attributes', '<script nonce="a">self.__next_f.push([1])</script>'],
    ['a payload behind other code', '<script>var a;self.__next_f.push([1])</script>'],
  ])('refuses a page of which it leaves %s', (_, part) => {
    expect(() => pruneRuntime(page(part), 'a.html')).toThrow(
      /a\.html: a part of the client runtime is left/,
    );
  });
});
