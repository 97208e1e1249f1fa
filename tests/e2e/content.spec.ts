import { type APIRequestContext, expect, test } from '@playwright/test';
import { contentDir } from '@/lib/env';
import { contentOf, textWithoutScripts } from '../support/site';

const content = contentOf(contentDir);

/** The text of pages, one after the other, until one of them is not there. */
async function textOfPages(request: APIRequestContext, paths: Iterable<string>): Promise<string> {
  const texts: string[] = [];
  for (const path of paths) {
    const response = await request.get(path);
    if (!response.ok()) break;
    texts.push(textWithoutScripts(await response.text()));
  }
  return texts.join(' ');
}

function* blogPages(): Generator<string> {
  yield '/blog';
  for (let page = 2; ; page++) yield `/blog/page/${page}`;
}

/** A text without what a page changes: spaces, and straight quotation marks. */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();
const missingIn = (text: string, names: string[]): string[] => {
  const shown = plain(text);
  return names.filter((name) => !shown.includes(plain(name)));
};

test.describe('without any script, the markup names', () => {
  test('every package', async ({ request }) => {
    const text = await textOfPages(request, ['/packages']);
    expect(content.packages.length).toBeGreaterThan(0);
    expect(
      missingIn(
        text,
        content.packages.map(({ name }) => name),
      ),
    ).toEqual([]);
  });

  test('every person', async ({ request }) => {
    const text = await textOfPages(request, ['/people']);
    expect(content.people.length).toBeGreaterThan(0);
    expect(
      missingIn(
        text,
        content.people.map(({ name }) => name),
      ),
    ).toEqual([]);
  });

  test('every post that is out, and none that is not', async ({ request }) => {
    const text = await textOfPages(request, blogPages());
    const titles = (hidden: boolean) =>
      content.posts.filter((post) => post.hidden === hidden).map(({ title }) => title);
    expect(titles(false).length).toBeGreaterThan(0);
    expect(missingIn(text, titles(false))).toEqual([]);
    expect(missingIn(text, titles(true))).toEqual(titles(true));
  });

  test('every event', async ({ request }) => {
    const text = await textOfPages(request, ['/events', '/events/past']);
    const titles = content.events.filter(({ hidden }) => !hidden).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    expect(missingIn(text, titles)).toEqual([]);
  });
});

const documents = [
  ...content.posts.map((item) => ({ ...item, path: `/blog/${item.slug}` })),
  ...content.events.map((item) => ({ ...item, path: `/events/${item.slug}` })),
  ...content.pages.map((item) => ({ ...item, path: `/${item.slug}` })),
  ...content.packages.map(({ slug, name, description }) => ({
    path: `/packages/${slug}`,
    title: name,
    description,
    aliases: [] as string[],
    hidden: false,
  })),
];

test('every document has a page with its title, and hidden ones have none', async ({ request }) => {
  for (const { path, title, hidden } of documents) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(hidden ? 404 : 200);
    if (hidden) continue;
    const heading = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(await response.text())?.[1] ?? '';
    expect(plain(textWithoutScripts(heading)), path).toBe(plain(title));
  }
});

test('old addresses lead to their pages', async ({ request }) => {
  const moved = documents.filter(({ hidden, aliases }) => !hidden && aliases.length > 0);
  expect(moved.length).toBeGreaterThan(0);
  for (const { path, title, aliases } of moved) {
    for (const alias of [...aliases, `${path}.html`]) {
      const response = await request.get(alias);
      expect(response.status(), alias).toBe(200);
      const html = await response.text();
      const sent = html.includes(`http-equiv="refresh" content="0; url=${path}"`);
      expect(sent || textWithoutScripts(html).includes(plain(title)), alias).toBe(true);
    }
  }
});

test('no page holds an e-mail address', async ({ request }) => {
  for (const path of ['/', '/people', '/packages', '/connect', '/events']) {
    const html = await (await request.get(path)).text();
    expect(html.match(/[\w.+-]+@[\w-]+\.[a-z]{2,}/gi) ?? [], path).toEqual([]);
    expect(html, path).not.toContain('mailto:');
  }
});
