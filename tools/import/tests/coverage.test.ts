import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBody } from '@/lib/mdx/parse';
import { measureFields } from '../src/coverage';
import { keyOfName, structuresOfBody, structuresOfSource } from '../src/coverage/structure';
import { count, wordsOf } from '../src/coverage/words';
import { readMarkup } from '../src/markup/to-hast';
import { Notes } from '../src/notes';
import { Mask } from '../src/text/mask';
import { newFolder, runImport } from './run';

async function importFile(file: string, text: string, settings = '') {
  const folder = newFolder();
  for (const [name, content] of Object.entries({ '_config.yml': settings, [file]: text })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return await runImport(folder);
}

const source = `## Where it rains

![A gauge](/a.png)

| Place | Rain |
| --- | --- |
| Bergen | 2,250 mm |

- one gauge
- two gauges

> It rained again.

<figure><img src="/b.png" alt="A roof"><figcaption>The roof of the station</figcaption></figure>

<iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe>
`;

/** What is not found of each kind when the result is this. */
function missingIn(mdx: string): Record<string, string[]> {
  const mask = new Mask();
  const { tree, code } = readMarkup(source, mask, new Notes());
  const result = parseBody(mdx).tree;
  if (!result) throw new Error('The example does not parse.');
  const [of, found] = [structuresOfSource(tree, code), structuresOfBody(result)];
  return Object.fromEntries(
    Object.entries(of).flatMap(([kind, names]) => {
      const { missing } = count(names, found[kind as keyof typeof found], keyOfName);
      return missing.length > 0 ? [[kind, missing]] : [];
    }),
  );
}

const whole = `## Where it rains

<Figure src="/a.png" alt="A gauge" />

| Place | Rain |
| --- | --- |
| Bergen | 2,250 mm |

- one gauge
- two gauges

> It rained again.

<Figure src="/b.png" alt="A roof">The roof of the station</Figure>

<Video provider="youtube" id="abcDEF12345" title="Rain" />
`;

describe('coverage', () => {
  it('finds a whole result whole', () => {
    expect(missingIn(whole)).toEqual({});
  });

  it.each([
    ['a heading that became a paragraph', ['## Where', 'Where'], 'headings', 'Where it rains'],
    ['a row', ['| Bergen | 2,250 mm |\n', ''], 'rows', 'Bergen 2 250 mm'],
    ['an item that became text', ['- two gauges', '\ntwo gauges'], 'items', 'two gauges'],
    ['a quotation', ['> It', 'It'], 'quotes', 'It rained again'],
    ['a caption', ['The roof of the station', 'A roof'], 'captions', 'The roof of the station'],
    ['a video', ['abcDEF12345', 'abcDEF00000'], 'videos', 'abcDEF12345'],
  ])('names %s', (_, [before = '', after = ''], kind, name) => {
    expect(missingIn(whole.replace(before, after))[kind]).toEqual([name]);
  });

  it('names a text of the front matter that no document has, with its line', () => {
    const data = { title: 'Rain', motto: 'It rains in Bergen', color: '#333', author: 'A B C D' };
    const text = '---\ntitle: Rain\nmotto: It rains in Bergen\n---\n';
    const { found, of, missing } = measureFields(data, text, ['# Rain']);
    expect([found, of, missing]).toEqual([0, 1, ['It rains in Bergen (line 3)']]);
  });
});

const layout = `---
layout: splash
title: Our partners
permalink: /our-partners/
excerpt: Communities that we review packages with, and what each of them does for authors.
feature_row:
  - image_path: /images/a.png
    alt: A telescope
    title: Astronomers first
    excerpt: They bring ten packages.
    url: https://example.org/astro
    btn_label: Read more
bands:
  - heading: What people say
    quotes:
      - quote: It made my package better.
        author: A maintainer
  - heading: Numbers
    text: |
      - one thing
      - two things
more:
  - title: In the body
    excerpt: An include shows it.
---

Hello there.

{% include feature_row id="more" type="left" %}
`;

describe('a page whose layout shows its front matter', async () => {
  const { read, results } = await importFile('_pages/partners.md', layout);
  const page = read('pages/our-partners.mdx');

  it.each([
    [
      'a row of features',
      '## Astronomers first\n\n<Figure src="/images/a.png" alt="A telescope" />\n\nThey bring ten packages.\n\n<Button href="https://example.org/astro">Read more</Button>',
    ],
    [
      'a band with a quotation',
      '## What people say\n\n<PullQuote author="A maintainer">It made my package better.</PullQuote>',
    ],
    ['a band with Markdown', '## Numbers\n\n- one thing\n- two things'],
    [
      'a row that an include shows, once',
      'Hello there.\n\n## In the body\n\nAn include shows it.\n\n## Astronomers',
    ],
  ])('has %s', (_, text) => {
    expect(page).toContain(text);
  });

  it('is covered whole', () => {
    const lost = Object.values(results[0]?.coverage ?? {}).flatMap(({ missing }) => missing);
    expect(lost).toEqual([]);
    expect(results[0]?.coverage?.headings.of).toBe(4);
  });
});

describe('what the old generator does not publish', () => {
  it.each([
    ['_drafts/later.md', '---\ntitle: Later\n---\nText.\n', 'Jekyll publishes no drafts'],
    ['_posts/2026-01-02-x.md', '---\npublished: false\n---\nText.\n', 'it says published: false'],
  ])('leaves out %s, and says so', async (file, text, why) => {
    const { results } = await importFile(file, text, 'title: Old\n');
    expect(results[0]?.written).toEqual([]);
    expect(results[0]?.notes.list).toMatchObject([{ kind: 'left-out', why }]);
  });
});

describe('the words of a text', () => {
  it.each([
    ['the title of a link definition', '[a]: https://b.example "A title"', []],
    ['classes below a block', 'Rain.\n{.quote .right}\n', ['Rain']],
  ])('are without %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
