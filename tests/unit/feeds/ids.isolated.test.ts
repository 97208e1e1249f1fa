import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { getPublishedPosts } from '@/lib/blog';
import { blogFacts, scopeFacts } from '@/lib/blog/scopes';
import type { Post } from '@/lib/blog/types';
import { blogFeed, FEED_LENGTH } from '@/lib/feeds/blog';
import { postId } from '@/lib/feeds/post-id';

const [first, second] = getPublishedPosts() as [Post, Post];
const size = async () => 1;
const feed = (posts: readonly Post[], format: 'rss' | 'atom' | 'json', page = 1) =>
  blogFeed(posts, blogFacts, format, size, page);

describe('the id of a post', () => {
  const post = { slug: 'now', aliases: [] as string[], doi: undefined };

  it.each([
    ['its address', post, 'https://www.pyopensci.org/blog/now'],
    [
      'its oldest address',
      { ...post, aliases: ['/blog/first.html', '/blog/second'] },
      'https://www.pyopensci.org/blog/first',
    ],
    [
      'its DOI',
      { ...post, aliases: ['/blog/first.html'], doi: '10.5281/zenodo.123' },
      'https://doi.org/10.5281/zenodo.123',
    ],
  ])('is %s', (_, given, id) => expect(postId(given)).toBe(id));

  it('survives a new name, if the old address is kept as an alias', async () => {
    const renamed = {
      ...first,
      slug: 'a-new-name',
      aliases: [...first.aliases, `/blog/${first.slug}`],
    };
    expect(postId(renamed)).toBe(postId(first));
  });

  it('does not depend on the address of the site', async () => {
    vi.resetModules();
    vi.stubEnv('SITE_URL', 'https://community.example.org');
    const { postId: moved } = await import('@/lib/feeds/post-id');
    expect(moved(first)).toBe(postId(first));
  });

  it('is the same in all formats', async () => {
    const ids = [
      parseRssFeed(await feed([first, second], 'rss')).items?.map(({ guid }) => guid?.value),
      parseAtomFeed(await feed([first, second], 'atom')).entries?.map(({ id }) => id),
      parseJsonFeed(await feed([first, second], 'json')).items?.map(({ id }) => id),
    ];
    for (const found of ids) expect(found).toEqual([postId(first), postId(second)]);
  });
});

describe('what feeds say of a post', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });
  const spanish: Post = { ...first, lang: 'es', license: 'CC0-1.0', authors: ['lwasser'] };

  it('has its language and license', async () => {
    const rss = parseRssFeed(await feed([spanish, second], 'rss'));
    expect(rss.items?.[0]?.dc).toMatchObject({
      languages: ['es'],
      rights: ['https://creativecommons.org/publicdomain/zero/1.0/'],
    });
    const atom = await feed([spanish, second], 'atom');
    expect(XMLValidator.validate(atom)).toBe(true);
    expect(atom.match(/<entry xml:lang="[^"]+">/g)).toEqual([
      '<entry xml:lang="es">',
      '<entry xml:lang="en">',
    ]);
    const json = JSON.parse(await feed([spanish, second], 'json'));
    expect(json.items[0]).toMatchObject({
      language: 'es',
      _license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    });
  });

  it('names authors by their ORCID iD', async () => {
    const orcid = expect.stringMatching(/^https:\/\/orcid\.org\/(?:\d{4}-){3}\d{3}[\dX]$/);
    const atom = parseAtomFeed(await feed([spanish], 'atom'));
    expect(atom.entries?.[0]?.authors).toEqual([{ name: 'Leah Wasser', uri: orcid }]);
    expect(JSON.parse(await feed([spanish], 'json')).items[0].authors).toEqual([
      { name: 'Leah Wasser', url: orcid },
    ]);
  });
});

describe('pages of the JSON feed', () => {
  const posts = Array.from({ length: FEED_LENGTH * 2 + 1 }, (_, index) => ({
    ...(first as Post),
    slug: `${first.slug}`,
    aliases: [`/blog/copy-${index}`],
  }));

  it('lead on to each other, and have every post once', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map(async (page) => parseJsonFeed(await feed(posts, 'json', page))),
    );
    expect(pages.map(({ feed_url }) => feed_url)).toEqual([
      'https://www.pyopensci.org/feed.json',
      'https://www.pyopensci.org/feed/2.json',
      'https://www.pyopensci.org/feed/3.json',
    ]);
    expect(pages.map(({ next_url }) => next_url)).toEqual([
      'https://www.pyopensci.org/feed/2.json',
      'https://www.pyopensci.org/feed/3.json',
      undefined,
    ]);
    const ids = pages.flatMap(({ items = [] }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(posts.length);
  });

  it('are those of the blog alone', async () => {
    const scoped = await blogFeed(posts, scopeFacts('topic', 'learn'), 'json', size);
    expect(JSON.parse(scoped).next_url).toBeUndefined();
  });
});

describe('a WebSub hub', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('is named where it is configured, and nowhere else', async () => {
    expect(await feed([first], 'json')).not.toContain('hubs');
    vi.resetModules();
    vi.stubEnv('WEBSUB_HUB', 'https://hub.example.org/');
    const { blogFeed: withHub } = await import('@/lib/feeds/blog');
    const written = (format: 'rss' | 'atom' | 'json') => withHub([first], blogFacts, format, size);
    const hub = { rel: 'hub', href: 'https://hub.example.org/' };
    expect(parseRssFeed(await written('rss')).atom?.links).toContainEqual(hub);
    expect(parseAtomFeed(await written('atom')).links).toContainEqual(hub);
    expect(JSON.parse(await written('json')).hubs).toEqual([
      { type: 'WebSub', url: 'https://hub.example.org/' },
    ]);
  });
});
