import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/support/content';
import { FIELDS } from './import-body';
import { runImport } from './run';

const post = (fields = '') => `---\ntitle: A post\n${FIELDS}\n${fields}---\n\nText of it.\n`;

describe('sites with folders of their own', () => {
  it('have languages in folders', async () => {
    const site = await runImport(
      temporaryFolder({
        'hugo.toml':
          'baseURL = "https://old.example/"\n[languages.en]\ncontentDir = "content/en"\n[languages.es]\ncontentDir = "content/es"\n',
        'content/en/blog/rain.md': post(),
        'content/es/blog/rain.md': post(),
      }),
    );
    expect(site.read('blog/rain.mdx')).not.toMatch(/aliases|lang/);
    expect(site.read('blog/rain-es.mdx')).toContain(
      'translationOf: rain\naliases:\n  - /es/blog/rain/\n',
    );
  });

  it('name posts by their files where the settings say so', async () => {
    const site = await runImport(
      temporaryFolder({
        'hugo.toml': '[frontmatter]\ndate = [":filename", ":default"]\n',
        'content/blog/2024-05-06-rain.md': post(),
      }),
    );
    expect(site.read('blog/rain.mdx')).not.toContain('aliases');
  });

  it('hold files that are no pages', async () => {
    const site = await runImport(
      temporaryFolder({
        'hugo.toml': 'ignoreFiles = ["\\\\.Rmd\\\\.md$"]\n',
        'content/blog/bean/index.md': post(),
        'content/blog/bean/part.md': post(),
        'content/blog/b.Rmd.md': post(),
        'content/home/index.md': post('headless: true\n'),
        'content/robots.txt': 'x',
      }),
    );
    expect(site.files.filter(({ path }) => path.endsWith('.mdx')).map(({ path }) => path)).toEqual([
      'blog/bean.mdx',
    ]);
    for (const why of ['a part of the page', 'the settings ignore it', 'it is no page']) {
      expect(site.report).toContain(why);
    }
  });

  it.each([
    ['is of GitHub Pages', '', {}],
    ['has a plugin', 'plugins: [jekyll-optional-front-matter]', { 'about.md': post() }],
  ])('makes pages of Markdown without front matter, where it %s', async (_, config, files) => {
    const site = await runImport(
      temporaryFolder({
        '_config.yml': config,
        ...files,
        'docs/guide.md': '# The guide\n\nText of the guide.\n',
        'README.md': '# About\n',
        'raw.html': '<p>Raw</p>',
      }),
    );
    expect(site.read('pages/guide.mdx')).toContain('title: The guide\n');
    expect(site.files.some(({ path }) => /readme|raw/i.test(path))).toBe(false);
    expect(site.report).toContain('the old site serves it as it is');
  });

  it('have sections without a text, which become lists of their pages', async () => {
    const section = `---\ntitle: Section\n${FIELDS}\n---\n`;
    const site = await runImport(
      temporaryFolder({
        'hugo.toml': 'baseURL = "https://old.example/"\n',
        'content/guides/_index.md': section,
        'content/guides/beans.md': post(),
        'content/guides/peas/index.md': post(),
        'content/news/_index.md': section,
        'content/news/rain.md': post(),
        'content/empty/_index.md': section,
      }),
    );
    expect(site.read('pages/guides.mdx')).toContain('- [A post](/beans)\n- [A post](/peas)\n');
    expect(site.read('data/redirects.yml')).toContain('- from: /news/\n  to: /blog\n');
    expect(site.report).toContain('a template of the old site');
  });

  it('hold pages with the names of files about a repository', async () => {
    const site = await runImport(
      temporaryFolder({
        'hugo.toml': '',
        'content/code_of_conduct.md': post(),
        'content/about/license.md': post(),
        'content/404.md': post(),
      }),
    );
    expect(site.results.map(({ file }) => file)).toEqual([
      'content/about/license.md',
      'content/code_of_conduct.md',
      'content/about/_index.md',
    ]);
  });

  it('have collections that Jekyll shows only in lists', async () => {
    const site = await runImport(
      temporaryFolder({
        '_config.yml':
          'collections:\n  lessons:\n    title: x\n  top-level:\n    output: true\n    permalink: :name.html\n',
        '_lessons/a.md': '---\ntitle: Rain gauges\n---\n',
        '_includes/card.html': '<p><b>{{ lesson.title }}</b></p>',
        '_top-level/help.md': `${post()}\n{% for lesson in site.lessons %}{% include card.html %}{% endfor %}\n`,
        '_posts/2024-05-06-b.md': post(),
      }),
    );
    expect(site.report).toContain('its collection has no output: true');
    expect(site.read('pages/help.mdx')).toContain('Text of it.\n\n**Rain gauges**');
    expect(site.files.map(({ path }) => path)).not.toContain('pages/a.mdx');
  });

  it('have images in another format than a text says', async () => {
    const site = await runImport(
      temporaryFolder({
        'hugo.toml': '',
        'content/blog/rain.md': post().replace('Text', '![Rain](/images/rain.png) Text'),
        'static/images/rain.webp': await sharp({
          create: { width: 8, height: 8, channels: 3, background: 'red' },
        })
          .webp()
          .toBuffer(),
      }),
    );
    expect(site.read('blog/rain.mdx')).toContain('src="/images/rain.webp"');
    expect(site.missingImages).toEqual([]);
  });

  it('have redirects in netlify.toml', async () => {
    const site = await runImport(
      temporaryFolder({
        'hugo.toml': '',
        'content/blog/bean.md': post(),
        'netlify.toml':
          '[[redirects]]\nfrom = "/old"\nto = "/blog/bean/"\n\n[[redirects]]\nfrom = "/x/*"\nto = "/:splat"\nstatus = 302\n',
      }),
    );
    expect(site.read('data/redirects.yml')).toContain('- from: /old\n  to: /blog/bean\n');
    expect(site.report).toContain('netlify.toml, line 6: "/x/* /:splat 302"');
  });

  it('have quoted lists without indentation deep in their front matter', async () => {
    const site = await runImport(
      temporaryFolder({
        '_config.yml': '',
        'help.md': `---\ntitle: Help\nrow:\n  - text: "\nYou need:\n\n* beans\n\n- **rain**"\n    title: The list\n---\nText.\n`,
      }),
    );
    expect(site.results.find(({ failure }) => failure)).toBeUndefined();
    expect(site.read('pages/help.mdx')).toContain('## The list\n\nYou need:\n\n- beans');
  });
});

describe('redirects of the content that is there', () => {
  it('go where a document has their address now, and stay apart from others', async () => {
    const to = temporaryFolder({
      'data/redirects.yml':
        '# Until the move\n- { from: /help/, to: /blog/rain-in-may }\n- { from: /rain.html, to: /help }\n\n# Ours\n- { from: /x, to: /y }\n',
      'events/sprint.mdx': '---\ntitle: Sprint\naliases: [/events/may.html]\n---\n',
    });
    const files = temporaryFolder({
      'hugo.toml': '',
      'static/_redirects': '/events/may.html /help/\n',
      'content/help.md': post(),
      'content/blog/rain-in-may.md': post('aliases: [/rain.html]\n'),
    });
    const site = await runImport(files, { to });
    const redirects = site.read('data/redirects.yml');
    expect(redirects).toContain('# Ours\n- { from: /x, to: /y }\n');
    expect(redirects).not.toMatch(/from: \/(?:help|rain|events\/may)/);
    expect(site.report).toContain('/help/ no longer leads to /blog/rain-in-may');
    await runImport(files, { to });
    expect(site.read('data/redirects.yml')).toBe(redirects);
  });
});
