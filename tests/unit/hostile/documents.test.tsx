import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { renderToStaticMarkup } from 'react-dom/server';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { PostCard } from '@/components/blog/post-card';
import { PostHeader } from '@/components/blog/post-header';
import { PostSource } from '@/components/blog/post-source';
import { JsonLd } from '@/components/seo/json-ld';
import { postJsonLd } from '@/lib/blog/metadata';
import type { Post } from '@/lib/blog/types';
import { checkContent } from '@/lib/check';
import { postSchema } from '@/lib/content/schema/post';
import { feedItem } from '@/lib/feeds/blog';
import { writeJsonFeed } from '@/lib/feeds/write-json';
import { writeAtom, writeRss } from '@/lib/feeds/write-xml';
import { categoryLabel } from '@/lib/packages';
import { readCatalog } from '@/lib/packages/read-catalog';
import { writeRedirects } from '@/scripts/postbuild/redirects';
import { documentText, soundEvent, soundPost, temporaryFolder } from '../../support/content';
import { harmIn } from './harmless';

function errorsOf(file: string, text: string): string[] {
  const root = temporaryFolder({ 'data/authors.yml': 'site-team:\n  name: Team\n', [file]: text });
  const { problems } = checkContent(root);
  return problems
    .filter((problem) => problem.severity === 'error' && problem.file === file)
    .map(({ line, field, message }) => `${line} ${field ?? ''} ${message}`);
}

const LAST = Object.keys(soundPost).length + 2;

describe('hostile front matter', () => {
  it.each([
    ['the prototype as a field', '__proto__: { draft: true }', /__proto__ is not a known field/],
    [
      'a name of every object as a field',
      'constructor: { prototype: {} }',
      /constructor is not a known field/,
    ],
    ['a method as a field', 'toString: x', /toString is not a known field/],
    [
      'the prototype within a field',
      'series: { name: a, part: 1, __proto__: { x: 1 } }',
      /__proto__ is not a known field/,
    ],
    ['fields of another mapping', '<<: { draft: true }', /<< is not a known field/],
    ['a tag that runs a function', 'doi: !!js/function "function(){}"', /starts with !/],
    ['a tag that makes an object', 'doi: !!python/object/apply:os.system ["ls"]', /starts with !/],
    ['a tag of bytes', 'doi: !!binary aGk=', /doi/],
    [
      'an address that runs',
      'source: { title: A, url: "javascript:alert(1)" }',
      /source\.url .* is not a web address/,
    ],
    [
      'an address that runs, behind a space',
      'source: { title: A, url: " javascript:alert(1)" }',
      /source\.url/,
    ],
    ['an address that is a page', 'source: { title: A, url: "data:text/html,x" }', /source\.url/],
    [
      'a cover of another site',
      'cover: { src: "https://x.test/a.png", alt: A hill. }',
      /cover\.src/,
    ],
    [
      'a cover out of its folder',
      'cover: { src: /images/../../a.png, alt: A hill. }',
      /cover\.src/,
    ],
    ['a cover above its document', 'cover: { src: ./../../a.png, alt: A hill. }', /cover\.src/],
    [
      'a cover out of its folder, in bytes',
      'cover: { src: "/images/%2e%2e/a.png", alt: A hill. }',
      /cover\.src/,
    ],
    ['a cover that runs', 'cover: { src: "javascript:alert(1)", alt: A hill. }', /cover\.src/],
    ['an old path out of the site', 'aliases: [/../../etc/cron.d/x]', /aliases\.1 steps out/],
    ['an old path of another site', 'aliases: [//x.test/a]', /aliases\.1/],
    ['an old path with backslashes', 'aliases: ["/..\\\\..\\\\x"]', /aliases\.1/],
    ['an old path with markup', 'aliases: ["/a\\"><script>"]', /aliases\.1/],
    ['an old path with a null', 'aliases: ["/a\\0b"]', /aliases\.1/],
    ['a tag with markup', 'tags: ["<script>"]', /tags\.1/],
    ['a language that ends an attribute', `lang: 'en" onload="alert(1)'`, /lang/],
    ['a part beyond all numbers', 'series: { name: a, part: .inf }', /series\.part/],
    ['a character that no feed can hold', 'doi: "10.1234/\\u0007"', /doi/],
  ])('is refused on its line: %s', (_, yaml, message) => {
    const text = documentText(soundPost).replace('\n---\n\n', `\n${yaml}\n---\n\n`);
    const errors = errorsOf('blog/a-post.mdx', text);
    expect(errors.join('\n')).toMatch(message);
    expect(errors[0]).toMatch(new RegExp(`^${LAST} `));
    expect(({} as { draft?: unknown; x?: unknown }).draft).toBeUndefined();
    expect(({} as { draft?: unknown; x?: unknown }).x).toBeUndefined();
  });

  it.each([
    ['a registration that runs', { registration: { url: 'javascript:alert(1)' } }],
    ['a recording that is a page', { recording: 'data:text/html,x' }],
    ['materials that run', { materials: [{ title: 'A', url: 'vbscript:x' }] }],
    ['materials of a path that is a host', { materials: [{ title: 'A', url: '//x.test' }] }],
    ['a place that runs', { place: { ...soundEvent.place, url: 'javascript:alert(1)' } }],
    ['a page elsewhere that runs', { url: 'JAVASCRIPT:alert(1)' }],
    ['a rule that never ends in an instant', { repeat: 'FREQ=SECONDLY' }],
    ['a rule with markup', { repeat: '<script>' }],
    ['a name in calendars with lines', { uid: 'a\nBEGIN:VEVENT' }],
    ['a zone with a path', { timezone: '../../etc/passwd' }],
    ['a zone with the name of every object', { timezone: 'constructor' }],
  ])('is refused in an event: %s', (_, change) => {
    const text = documentText({ ...soundEvent, ...change });
    expect(errorsOf('events/an-event.mdx', text)).not.toEqual([]);
  });
});

describe('hostile data', () => {
  it.each([
    ['navigation.yml', 'header:\n  - { title: A, href: "javascript:alert(1)" }\nfooter: []'],
    ['navigation.yml', 'header:\n  - { title: A, href: "//x.test" }\nfooter: []'],
    ['social.yml', '- { id: a, title: A, text: A, href: "data:text/html,x" }'],
    ['partners.yml', '- { id: a, name: A, href: "javascript:1", text: A, kind: community }'],
    ['authors.yml', 'a-team: { name: A, about: "vbscript:x" }'],
    ['authors.yml', '__proto__: { name: A }'],
    ['install.yml', '__proto__: { pypi: a }'],
    ['redirects.yml', '- { from: /a, to: "javascript:alert(1)" }'],
    ['redirects.yml', '- { from: /../a, to: /blog }'],
    ['redirects.yml', '- { from: "/a\\\\b", to: /blog }'],
    ['navigation.yml', 'header: &a\n  - *a\nfooter: []'],
    ['packages.yml', 'a: &a [*a]'],
  ])('is refused: %s with %s', (file, text) => {
    expect(errorsOf(`data/${file}`, text)).not.toEqual([]);
    expect(({} as { name?: unknown }).name).toBeUndefined();
  });

  it('of pyosMeta gives packages without an address that runs', () => {
    const run = '"javascript:alert(1)"';
    const { packages } = readCatalog(
      [
        '- package_name: constructor',
        '  package_description: "<script>alert(1)</script>"',
        `  repository_link: ${run}`,
        '  categories: [constructor, __proto__, toString, "<script>"]',
        `  issue_link: ${run}`,
        `  joss: ${run}`,
        `  archive: ${run}`,
        '  date_accepted: 2024-01-02',
        `  submitting_author: { github_username: ${run}, name: A }`,
        `  all_current_maintainers: [{ github_username: "../x", name: ${run} }]`,
        `  gh_meta: { documentation: ${run}, name: __proto__ }`,
      ].join('\n'),
    );
    const [item] = packages;
    expect(item?.categories).toEqual(['constructor', 'proto', 'tostring', 'script']);
    expect(item?.categories.map(categoryLabel)).toEqual([
      'Constructor',
      'Proto',
      'Tostring',
      'Script',
    ]);
    const { maintainers: _, ...rest } = item ?? {};
    expect(JSON.stringify(rest)).not.toContain('javascript:');
  });
});

describe('text that looks like markup', () => {
  const EVIL = `</script><script>alert(1)</script><img src=x onerror="alert('1')">]]>&`;
  const post: Post = {
    ...postSchema.parse({
      ...soundPost,
      title: EVIL,
      description: `${EVIL} and more of it.`,
      cover: { src: '/images/flower.svg', alt: EVIL, caption: EVIL, credit: EVIL },
      series: { name: EVIL, part: 1 },
      source: {
        title: EVIL,
        url: 'https://x.test/"><script>alert(1)</script>',
        author: EVIL,
        date: '2026-05-01',
      },
    }),
    slug: 'a-post',
    file: 'blog/a-post.mdx',
    state: 'published',
    readingMinutes: 1,
  };

  it('stays text on a page', () => {
    const image = { src: '/images/flower.svg', width: 9, height: 9 };
    const authors = [{ name: EVIL, href: '/people/a' }];
    const html = renderToStaticMarkup(
      <div>
        <PostHeader post={post} authors={authors} image={image} />
        <PostCard post={post} authors={authors} />
        {post.source && <PostSource source={post.source} />}
      </div>,
    );
    // The head of a post has a title of the first level, and a link that fetches its picture.
    expect(harmIn(html).filter((harm) => !/^<(?:h1|header|time|link)>$/.test(harm))).toEqual([]);
    expect(textOf(fromHtml(html, { fragment: true }))).toContain(EVIL);
  });

  it('stays text in structured data', () => {
    const html = renderToStaticMarkup(<JsonLd data={postJsonLd(post)} />);
    const scripts: Element[] = [];
    visit(fromHtml(html, { fragment: true }), 'element', (node) => void scripts.push(node));
    expect(scripts.map(({ tagName }) => tagName)).toEqual(['script']);
    expect(JSON.parse(textOf(scripts[0] as Element))['@graph'][0].headline).toBe(EVIL);
  });

  it('stays text in feeds', async () => {
    const item = await feedItem(post, '<p>A.</p>', 1);
    const facts = { title: EVIL, description: EVIL, page: '/blog', base: '' };
    // What would end a section of XML is parted by a space.
    const restored = (text = '') => text.replace(']] >', ']]>');
    for (const { title, items } of [
      parseRssFeed(writeRss([item], facts)),
      parseJsonFeed(writeJsonFeed([item], facts)),
    ]) {
      expect([title, items?.[0]?.title].map(restored)).toEqual([EVIL, EVIL]);
    }
    const atom = parseAtomFeed(writeAtom([item], facts));
    expect(restored(atom.title?.value)).toBe(EVIL);
    // Titles of entries are HTML, in which the signs are written out.
    const title = fromHtml(atom.entries?.[0]?.title?.value ?? '', { fragment: true });
    expect(restored(textOf(title))).toBe(EVIL);
  });

  it('stays text in a page that leads on', () => {
    const out = temporaryFolder();
    const to = 'https://x.test/"><script>alert(1)</script>';
    writeFileSync(join(out, 'redirects.json'), JSON.stringify([{ from: '/a', to }]));
    writeRedirects(out);
    const html = readFileSync(join(out, 'a.html'), 'utf8');
    const names: string[] = [];
    visit(fromHtml(html), 'element', ({ tagName }) => void names.push(tagName));
    expect(names).not.toContain('script');
  });
});
