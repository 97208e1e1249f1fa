import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { temporaryFolder } from '@/tests/support/content';
import { runImport, withoutCode } from './run';

describe('a Hugo site', async () => {
  const site = await runImport('hugo');
  const post = site.read('blog/first-light.mdx');

  it('is recognized, and passes the check', () => {
    expect(site.kind).toBe('hugo');
    const problems = checkContent(site.to).problems.filter(({ severity }) => severity === 'error');
    expect(problems).toEqual([]);
  });

  it.each([
    ['two authors', 'authors:\n  - zoe-field\n  - rosa-fallow\n'],
    ['contents switched off', 'toc: false\n'],
    ['cover', 'src: /images/blog/cover.png\n  alt: A window with seedlings\n'],
    [
      'figure',
      'alt="A room, &#x22;empty&#x22;">[The **room** before](https://example.org/room)</Figure>',
    ],
    [
      'admonition in percent signs',
      '<Notice type="success" title="Take note">\n  Water _early_.\n\n  - one\n',
    ],
    ['admonition in angle brackets', '<Notice type="warning">\n  Frost is near.\n</Notice>'],
    [
      'video by position',
      '<Video id="w7Ft2ymGmfc" provider="youtube" title="Video: First light" />',
    ],
    ['video by name', '<Video id="w7Ft2ymGmfd" provider="youtube" title="A second film" />'],
    ['button', '<Button href="https://example.org/join">Join in</Button>'],
    ['pull quote', '<PullQuote author="Zoë">Seeds are patient.</PullQuote>'],
    [
      'a single pull quote before a pair',
      '<PullQuote author="Ida">Alone before a pair.</PullQuote>\n\nBetween the two.',
    ],
    [
      'title of an image',
      '<Figure src="/images/blog/room.png" alt="A seed">Seen in April</Figure>',
    ],
    [
      'cards',
      '<Cards>\n  <Card title="Soil" href="/blog/second-light">\n    All about soil.\n  </Card>\n',
    ],
    ['unknown shortcode', 'kept words'],
    ['ways to connect', '<ConnectWithUs />'],
    ['residue: image', 'Left over:\n\n<Figure src="/images/blog/room.png" alt="alt" />'],
    ['residue: attribute list', '<Notice type="info">\n  A leftover box.\n</Notice>'],
    ['residue: Markdown in HTML', '<Notice type="info">\n  **Bold** residue.\n</Notice>'],
    ['residue: raw', '\n`{{ raw }}`\n'],
    ['shortcode that is shown', 'Shown: `{{< youtube abc >}}` and `{{< figure src="x" >}}`.'],
    ['shortcode in code', '```go\n{{< figure src="in-code" >}}\n```'],
    ['reference', '[second](/blog/second-light)'],
  ])('%s', (_, text) => {
    expect(post).toContain(text);
  });

  it('reads TOML, page bundles and indented HTML', () => {
    const second = site.read('blog/second-light.mdx');
    expect(second).toContain('date: 2025-02-01\n');
    expect(second).toContain('tags:\n  - soil-water\n  - garden\n');
    expect(second).toContain(
      '<Figure src="/images/blog/room.png" alt="Room again">Indented</Figure>',
    );
    expect(site.read('blog/bundle.mdx')).toContain(
      '<Figure src="/images/blog/bundle/plot.png" alt="A plot" />',
    );
    expect(site.files.map(({ path }) => path)).toContain('images/blog/bundle/plot.png');
  });

  it('fixes an event and says so', () => {
    const event = site.read('events/open-day.mdx');
    expect(event).toContain('start: 2025-05-05\nend: 2025-05-05\nkind: community\n');
    expect(event).toContain('url: https://example.org/tickets\n  price: 10\n  currency: USD\n');
    expect(site.read('events/bundle.mdx')).toContain('mode: hybrid\n');
    expect(site.report).toContain('it is before the start');
    expect(site.report).toContain('"gathering" is no kind of event');
  });
});

describe('a folder of texts', async () => {
  const site = await runImport('plain');

  it('takes text without front matter as it is, as a draft', () => {
    const note = site.read('blog/notes.mdx');
    expect(note).toContain('title: The first line is the title of this note\n');
    expect(note).toContain('draft: true\n');
    expect(note).toContain(
      '\\* plain \\< text \\{ with } signs_that mean \\_nothing\\_.\n\n- one item\n- another item\n\nLast line',
    );
    expect(site.report).toContain('the file has no front matter');
  });

  it('reads front matter in any kind of file', () => {
    expect(site.read('blog/with-fields.mdx')).toContain('date: 2023-11-02\n');
    expect(site.read('blog/page.mdx')).toContain(
      '## Top\n\nSome **bold** words & an entity.\n\n- one\n  - two\n',
    );
    expect(site.read('events/talk.mdx')).toContain('mode: online\n');
    expect(site.read('blog/loose.mdx')).toContain('title: Loose Markdown\n');
  });

  it('finds people by name or handle, whatever the case and the accents', async () => {
    const known = await runImport('plain', {
      project: resolve('tools/import/tests/fixtures/people'),
    });
    expect(known.read('blog/with-fields.mdx')).toContain('authors:\n  - rosaf\n');
    expect(known.read('data/authors.yml')).toContain(
      'rosaf:\n  name: Rósa Fallow\n  about: https://github.com/RosaF\n',
    );
  });

  it.each([
    ['_config.yml', '_data/authors.yml', 'ida:\n  full_name: Ida Reed\n', '_posts/2024-05-06-a.md'],
    ['hugo.toml', 'data/authors/ida.toml', 'name = "Ida Reed"\n', 'content/blog/a.md'],
  ])('names authors as the old site does: %s', async (config, file, text, post) => {
    const old = await runImport(
      temporaryFolder({
        [config]: '',
        [file]: text,
        [post]: '---\ntitle: A\ndate: 2024-05-06\nauthor: ida\n---\n\nWords.\n',
      }),
    );
    expect(old.read('data/authors.yml')).toContain('ida:\n  name: Ida Reed\n');
  });

  it('leaves no Liquid behind', () => {
    for (const { path } of site.files.filter(({ path }) => path.endsWith('.mdx'))) {
      expect(withoutCode(site.read(path))).not.toMatch(/\{\{|\{%/);
    }
  });
});
