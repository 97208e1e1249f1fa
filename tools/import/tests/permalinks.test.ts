import { describe, expect, it } from 'vitest';
import { readAddresses } from '../src/source/addresses';
import { defaultsFor } from '../src/source/defaults';
import type { SiteKind } from '../src/source/detect';
import type { SiteSettings } from '../src/source/settings';

/** The old address of a file. Jekyll 4 and Hugo 0.111 gave the expected values. */
function oldAddress(
  kind: SiteKind,
  file: string,
  data: Record<string, unknown>,
  values: Record<string, unknown>,
): string {
  const permalink = values.permalink as string | undefined;
  const settings: SiteSettings = { kind, url: 'https://old.example', base: '', values, permalink };
  const role = file.includes('_posts/') || file.includes('/blog/') ? 'post' : 'page';
  const source = { file, draft: false, text: '', hasFrontMatter: true, body: '', role } as const;
  const fields = { ...defaultsFor(source, settings), ...data };
  const title = String(data.title ?? 'Untitled');
  return readAddresses({ ...source, data: fields }, title, settings).old;
}

const DAY = { date: '2024-05-06' };

describe('addresses that Hugo makes', () => {
  it.each([
    [
      'a file name with a date',
      'content/blog/2024-06-01-Meet_Now.md',
      DAY,
      {},
      '/blog/2024-06-01-meet_now/',
    ],
    ['a section', 'content/blog/_index.md', {}, {}, '/blog/'],
    ['the home page', 'content/_index.md', {}, {}, '/'],
    ['a page at the top', 'content/about.md', {}, {}, '/about/'],
    ['nested sections', 'content/docs/deep/b.md', {}, {}, '/docs/deep/b/'],
    ['a page bundle', 'content/blog/bundle/index.md', {}, {}, '/blog/bundle/'],
    ['spaces in a name', 'content/blog/My Post.md', {}, {}, '/blog/my-post/'],
    ['slug', 'content/blog/slug.md', { slug: 'Own Slug' }, {}, '/blog/own-slug/'],
    ['url', 'content/blog/url.md', { url: '/x/y.html' }, {}, '/x/y.html'],
    ['ugly addresses', 'content/blog/a.md', {}, { uglyURLs: true }, '/blog/a.html'],
    [
      'a pattern with the title',
      'content/docs/a.md',
      { ...DAY, title: 'Déjà vu: the Way!' },
      { permalinks: { docs: '/guide/:year/:month/:title/' } },
      '/guide/2024/05/déjà-vu-the-way/',
    ],
    [
      'a pattern for one kind',
      'content/blog/a.md',
      DAY,
      { permalinks: { page: { blog: '/:year/:slugorfilename/' } } },
      '/2024/a/',
    ],
    [
      'a pattern with sections',
      'content/docs/deep/b.md',
      {},
      { permalinks: { docs: '/g/:sections/:filename/' } },
      '/g/docs/deep/b/',
    ],
    [
      'plus signs in a pattern',
      'content/blog/a.md',
      { ...DAY, title: 'C++ & R: what’s new? (100%)' },
      { permalinks: { blog: '/:year/:slug/' } },
      '/2024/c-r-whats-new-100/',
    ],
    [
      'a term with a pattern',
      'content/authors/ida/_index.md',
      { title: 'Ida Reed, PhD' },
      { taxonomies: { author: 'authors' }, permalinks: { authors: '/by/:slug/' } },
      '/by/ida-reed-phd/',
    ],
    ['two languages in a name', 'content/authors/Ida/_index.en.md.md', {}, {}, '/authors/ida/'],
    ['dots in a name', 'content/rel.notes/a.b.md', {}, {}, '/rel.notes/a.b/'],
    ['a folder of texts', 'site/texts/docs/a.md', {}, { contentDir: 'site/texts' }, '/docs/a/'],
    ['an address without a slash', 'content/docs/a.md', { url: 'f-only/' }, {}, '/f-only/'],
    ['an address with a space', 'content/g.md', { url: '/sp ace/g' }, {}, '/sp%20ace/g'],
  ])('%s', (_, file, data, values, address) => {
    expect(oldAddress('hugo', file, data, values)).toBe(address);
  });
});

describe('addresses that Jekyll makes', () => {
  const POST = '_posts/2024-06-01-Meet_Now it.md';
  it.each([
    ['the default', POST, {}, {}, '/2024/06/01/Meet_Now-it.html'],
    ['categories in a text', POST, { categories: 'A b' }, {}, '/a/b/2024/06/01/Meet_Now-it.html'],
    ['a folder above', 'cat/_posts/2024-02-02-c.md', {}, {}, '/cat/2024/02/02/c.html'],
    [
      'the date of the front matter',
      '_posts/2024-06-02-x.md',
      { date: '2023-01-02' },
      {},
      '/2023/01/02/x.html',
    ],
    ['pretty', POST, {}, { permalink: 'pretty' }, '/2024/06/01/Meet_Now-it/'],
    ['ordinal', POST, {}, { permalink: 'ordinal' }, '/2024/153/Meet_Now-it.html'],
    ['weekdate', POST, {}, { permalink: 'weekdate' }, '/2024/W22/Sat/Meet_Now-it.html'],
    ['none', POST, { categories: ['news'] }, { permalink: 'none' }, '/news/Meet_Now-it.html'],
    [
      'an own pattern',
      POST,
      {},
      { permalink: '/b/:short_year/:i_month/:slug/' },
      '/b/24/6/meet-now-it/',
    ],
    [
      'a pattern in the front matter',
      POST,
      { permalink: '/p/:title.html' },
      {},
      '/p/Meet_Now-it.html',
    ],
    ['a slug', POST, { slug: 'other' }, {}, '/2024/06/01/other.html'],
    [
      'defaults of a folder',
      '_posts/d/2024-01-01-Big_One.md',
      {},
      { defaults: [{ scope: { path: '_posts/d' }, values: { permalink: '/dd/:slug/' } }] },
      '/dd/big-one/',
    ],
    [
      'a time in another zone',
      POST,
      { date: '2023-12-31 23:30:00 -0700' },
      {},
      '/2024/01/01/Meet_Now-it.html',
    ],
    [
      'a time in the zone of the site',
      POST,
      { date: '2024-01-01 03:30:00 +0000' },
      { timezone: 'America/Denver' },
      '/2023/12/31/Meet_Now-it.html',
    ],
    [
      'a folder of collections',
      'all/_posts/2024-01-02-a.md',
      {},
      { collections_dir: 'all' },
      '/2024/01/02/a.html',
    ],
    [
      'a collection in it',
      'all/_talks/t.md',
      {},
      { collections_dir: 'all', collections: { talks: { output: true } } },
      '/talks/t.html',
    ],
    [
      'a collection where addresses are pretty',
      '_talks/deep/t.md',
      {},
      { permalink: 'pretty', collections: { talks: { output: true } } },
      '/talks/deep/t/',
    ],
    [
      'a pattern for pages',
      'docs/Page One.md',
      {},
      { defaults: [{ scope: { path: 'docs' }, values: { permalink: '/manual/:basename/' } }] },
      '/manual/Page%20One/',
    ],
    [
      'the folder of a page',
      'docs/deep/two.md',
      { permalink: '/:path/x-:basename:output_ext' },
      {},
      '/docs/deep/x-two.html',
    ],
    ['a space in a name', 'docs/My page.md', {}, {}, '/docs/My%20page.html'],
    ['a page', 'about.md', {}, {}, '/about.html'],
    ['a page where addresses are pretty', 'about.md', {}, { permalink: 'pretty' }, '/about/'],
    ['an index', 'docs/index.md', {}, {}, '/docs/'],
    [
      'a collection',
      '_talks/t.md',
      {},
      { collections: { talks: { output: true } } },
      '/talks/t.html',
    ],
  ])('%s', (_, file, data, values, address) => {
    expect(oldAddress('jekyll', file, data, values)).toBe(address);
  });
});
