import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/postbuild/html';
import { clientComponentsOf, readClientModules } from '@/scripts/postbuild/next-output';
import { finishPage, type PageContext } from '@/scripts/postbuild/page';
import { temporaryFolder } from '../../support/content';

const NEXT = 'node_modules/next/dist/client/components/layout-router.js';
const context: PageContext = {
  modules: {
    names: new Map([['/assets/js/site.js', '/assets/js/site.1a2b3c4d.js']]),
    integrity: new Map([['/assets/js/site.1a2b3c4d.js', 'sha384-x']]),
  },
  clientModules: new Map([
    ['1', NEXT],
    ['2', 'components/counter.tsx'],
  ]),
  basePath: '',
};

const push = (rows: string) => `<script>self.__next_f.push([1,${JSON.stringify(rows)}])</script>`;
const head = [
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>',
  '<link rel="preload" href="/assets/fonts/a.woff2" as="font" crossorigin="" type="font/woff2"/>',
  '<link rel="stylesheet" href="/_next/static/chunks/a1.css" data-precedence="next"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b2.js"/>',
  '<link rel="modulepreload" href="/_next/static/chunks/e5.js"/>',
  '<script src="/_next/static/chunks/c3.js" async=""></script>',
  '<script>document.documentElement.dataset.script=""</script>',
  '<script type="module" src="/assets/js/site.js"></script>',
].join('');
const end = [
  '<!--$--><!--/$--><script src="/_next/static/chunks/b2.js" id="_R_" async=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
].join('');
const page = (body: string, rows = '3:I[1,[],"default"]\n', more = '') =>
  `${head}${more}</head><body>${body}${end}${push(rows)}</body></html>`;
const finish = (html: string, given: Partial<PageContext> = {}) =>
  finishPage(html, 'a.html', { ...context, ...given });

const INTERACTIVE = '<meta name="interactive" content="yes"/>';
const WITH_COUNTER = '3:I[1,[],"default"]\n4:I[2,["/_next/x.js"],"Counter"]\n';

describe('a page that is not interactive', () => {
  it('loses Next’s scripts, preloads, payload and comments, and nothing else', () => {
    const json = '<script type="application/ld+json">{"@type":"Event"}</script>';
    const { html, interactive } = finish(page(`<main>Text</main>${json}`));
    expect(interactive).toBe(false);
    expect(html).toContain(`<main>Text</main>${json}</body></html>`);
    expect(html).toContain('<script>document.documentElement.dataset.script=""</script>');
    expect(html).toContain('href="/_next/static/chunks/a1.css"');
    expect(html).toContain('as="font"');
    expect(html).not.toMatch(/_next\/static\/[^"]*\.js|__next_f|<!--/);
    expect(html.match(/<script/g)).toHaveLength(3);
  });

  it('has curly quotation marks', () => {
    expect(finish(page("<p>It's here</p>")).html).toContain('<p>It’s here</p>');
  });

  it('names modules by their content, with their integrity, also in templates', () => {
    const script = '<script type="module" src="/assets/js/site.js"></script>';
    const { html } = finish(page(`<template>${script}</template>`));
    const named =
      '<script type="module" src="/assets/js/site.1a2b3c4d.js" integrity="sha384-x"></script>';
    expect(html).toContain(`<template>${named}</template>`);
    expect(html.split(named)).toHaveLength(3);
  });

  it.each([
    ['a block of code', '<pre><code>self.__next_f.push([1])</code></pre>'],
    ['a sentence', '<p>self.__next_f.push([1]) is at /_next/static/chunks/b2.js here</p>'],
    ['markup that is escaped', '<p>&lt;script src=/_next/static/b.js>&lt;/script></p>'],
    [
      'structured data',
      '<script type="application/ld+json">{"name":"self.__next_f in /_next/static/a.js"}</script>',
    ],
    ['a description', '<meta name="description" content="self.__next_f explained">'],
  ])('keeps what it says about Next in %s', (_, body) => {
    expect(finish(page(body)).html).toContain(body);
  });

  it.each([
    ['with attributes', '<script nonce="a">var a; self.__next_f.push([1])</script>'],
    ['after other code', '<script>var a;self.__next_f.push([1])</script>'],
  ])('may not have a script of its own that uses Next’s runtime, %s', (_, script) => {
    expect(() => finish(page(script))).toThrow(/^a\.html: an inline script uses Next's runtime/);
  });

  it('may not have a client component; both are named', () => {
    expect(() => finish(page('', WITH_COUNTER))).toThrow(
      'a.html: the client component components/counter.tsx needs React in the browser. Write <Page interactive>',
    );
  });
});

describe('an interactive page', () => {
  it('keeps what Next wrote, and is marked for the scripts in client/', () => {
    const { html, interactive } = finish(page('<main>0</main>', WITH_COUNTER, INTERACTIVE));
    expect(interactive).toBe(true);
    expect(html).toContain('<html lang="en" data-interactive="">');
    expect(html).toContain('<!--$--><!--/$-->');
    expect(html).toContain('<script src="/_next/static/chunks/c3.js" async></script>');
    expect(html).toContain(push(WITH_COUNTER));
    expect(html).not.toContain('trusted-types');
  });

  it('names modules by their content in its payload too, below a base path', () => {
    const rows = '4:["$","script",null,{"src":"/assets/js/site.js"}]\n';
    const { html } = finish(page('', rows, INTERACTIVE), { basePath: '/repo' });
    expect(html).toContain(
      push(rows.replace('/assets/js/site.js', '/repo/assets/js/site.1a2b3c4d.js')),
    );
    expect(html).toContain('src="/repo/assets/js/site.1a2b3c4d.js"');
  });
});

describe('client components', () => {
  const found = (rows: string) => clientComponentsOf(parsePage(push(rows)), context.clientModules);

  it('are found wherever they are in the payload, and not in raw text', () => {
    expect(found(WITH_COUNTER)).toEqual(['components/counter.tsx']);
    const text = 'Flight\n4:I[2,[],"Counter"]\n–';
    const length = Buffer.byteLength(text).toString(16);
    expect(found(`3:T${length},${text}5:I[1,[],"x"]\n`)).toEqual([]);
    expect(found(`3:T${length},${text}5:I[2,[],"x"]\n`)).toEqual(['components/counter.tsx']);
  });

  it('are never passed over when Next doesn’t list them', () => {
    expect(() => found('3:I[77,[],"default"]\n')).toThrow(
      "Next doesn't list the client component 77.",
    );
  });

  it('are read from the lists of all routes', () => {
    const line = (id: number, path: string) =>
      `globalThis.__RSC_MANIFEST["/page"] = {"clientModules":{"[project]/${path}":{"id":${id},"name":"*"}}}`;
    const folder = temporaryFolder({
      'server/app/page_client-reference-manifest.js': line(1, `${NEXT} <module evaluation>`),
      'server/app/a/page_client-reference-manifest.js': line(2, 'components/counter.tsx'),
    });
    expect(readClientModules(folder)).toEqual(context.clientModules);
    expect(() => readClientModules(temporaryFolder())).toThrow(/no longer lists client components/);
  });
});
