import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '@/lib/check';
import { temporaryFolder } from '@/tests/support/content';
import { runImport } from './run';

const TEXT = 'Words enough for a description of this very document, and a few more of them.';
const document = (fields = '', body = TEXT) => `---\ntitle: A text\n${fields}---\n\n${body}\n`;
const POST = 'date: 2024-05-06\nauthor: Ida Reed\n';

async function importFiles(files: Record<string, string>) {
  const site = await runImport(temporaryFolder(files));
  const paths = site.files.map(({ path }) => path);
  const has = paths.includes('data/redirects.yml');
  const list = has ? (parse(site.read('data/redirects.yml')) as object[]) : [];
  const redirects = new Map(list.map((entry) => Object.values(entry) as [string, string]));
  return { ...site, redirects, documents: paths.filter((path) => path.endsWith('.mdx')) };
}

describe('pages that templates made without a text', () => {
  it('lead to the nearest page, and the report says so', async () => {
    const site = await importFiles({
      'hugo.toml': '[taxonomies]\nauthor = "author"\n[languages.en]\n[languages.es]\n',
      'content/contact.md': document('', ''),
      'content/guides/_index.md': document(),
      'content/guides/tools/map.md': document('aliases: [/maps.html]\n', ''),
      'content/author/ida/index.md': document('', ''),
      'content/archive/_index.es.md': document('', ''),
      'content/blank.md': '',
    });
    expect([...site.redirects]).toEqual(
      expect.arrayContaining([
        ['/contact/', '/'],
        ['/blank/', '/'],
        ['/guides/tools/map/', '/guides'],
        ['/maps.html', '/'],
        ['/author/ida/', '/people'],
        ['/es/archive/', '/blog/archive'],
      ]),
    );
    expect(site.report).toContain('`/guides/tools/map/`: it leads to /guides now; write the page');
  });

  it('are found in Jekyll sites, too, with HTML that is served as it is', async () => {
    const site = await importFiles({
      '_config.yml': '',
      'tags.html': document('layout: tags\n', ''),
      'year-archive.md': document('permalink: /posts-by-year/year-archive/\n', ''),
      'docs/index.md': document(),
      'docs/demo.html': '<p>Demo</p>',
      'notes.md': 'No front matter.',
    });
    expect(site.redirects).toEqual(
      new Map([
        ['/docs/demo.html', '/docs'],
        ['/tags.html', '/blog/archive'],
        ['/posts-by-year/year-archive/', '/blog/archive'],
      ]),
    );
  });
});

describe('lists of an old site', () => {
  it('are what links lead to, however often a site is imported', async () => {
    const links = '[Ida](/author/ida/), [rain](/tags/rain/), [old](/moved/).';
    const folder = temporaryFolder({
      'hugo.toml': '[taxonomies]\nauthor = "author"\ntag = "tags"\n',
      'static/_redirects': '/moved/ https://docs.example/\n',
      'content/author/ida/_index.md': document('', ''),
      'content/blog/rain.md': document(`${POST}tags: [rain]\n`, `${TEXT} ${links}`),
    });
    const first = await runImport(folder);
    expect(first.read('blog/rain.mdx')).toContain(
      '[Ida](/people), [rain](/blog/archive), [old](https://docs.example/).',
    );
    const again = await runImport(folder, { to: first.to });
    expect(new Set(again.files.map(({ outcome }) => outcome))).toEqual(new Set(['same']));
  });

  it('have pages, which lead to the archive', async () => {
    const posts = [1, 2, 3].map((day) => [
      `content/news/${day}.md`,
      document(`date: 2024-01-0${day}\nauthor: Ida\n`),
    ]);
    const site = await importFiles({ 'hugo.toml': 'paginate = 2\n', ...Object.fromEntries(posts) });
    expect(site.redirects.get('/news/page/2/')).toBe('/blog/archive');
    expect(site.redirects.get('/page/2/')).toBe('/blog/archive');
    expect(site.redirects.has('/news/page/3/')).toBe(false);
  });

  it('have the addresses and feeds that Jekyll’s settings and templates say', async () => {
    const site = await importFiles({
      '_config.yml': 'paginate: 1\npaginate_path: /blog/p:num/\nfeed:\n  path: /blog/feed.xml\n',
      '_posts/2024-05-06-a.md': document(),
      '_posts/2024-05-07-b.md': document(),
      'rss.xml': '---\nlayout: null\n---\n<rss></rss>',
      'blog/atom.xml': '---\npermalink: /old/atom.xml\n---\n<feed></feed>',
      'data.xml': '---\n---\n<data></data>',
    });
    expect(site.redirects.get('/blog/p2/')).toBe('/blog/archive');
    expect(site.redirects.has('/blog/p3/')).toBe(false);
    const feeds = [...site.redirects].filter(([, to]) => to === '/feed.xml').map(([from]) => from);
    expect(feeds.sort()).toEqual(['/blog/feed.xml', '/old/atom.xml', '/rss.xml']);
  });

  it('have terms with slashes in both forms', async () => {
    const site = await importFiles({
      'hugo.toml': '',
      'content/blog/a.md': document(`${POST}tags: [x/y]\n`),
    });
    expect(site.redirects.get('/tags/x/y/')).toBe('/blog/archive');
    expect(site.redirects.get('/tags/x-y/')).toBe('/blog/archive');
  });
});

describe('front matter of a Hugo site', () => {
  it('may be JSON, and its names may have capitals', async () => {
    const site = await importFiles({
      'config.toml': 'BaseURL = "https://old.example/"\nContentDir = "texts"\n',
      'texts/posts/json.md': `{\n  "title": "In JSON",\n  "date": "2024-02-03",\n  "author": "Ida Reed"\n}\n\n${TEXT}\n`,
      'texts/posts/toml.md': `+++\nTitle = "In TOML"\nDate = "2024-01-09"\nAuthor = "Ida Reed"\nURL = "/own/"\n+++\n\n${TEXT}\n`,
      'texts/posts/draft.md': document(`${POST}Draft: true\n`),
      'texts/posts/bad.md': '{\n  "title": x\n}\n\nText.\n',
      'texts/about/_index.md': document(),
      'texts/notes.org': '* Notes',
    });
    expect(site.kind).toBe('hugo');
    expect(site.documents.sort()).toEqual(['blog/json.mdx', 'blog/own.mdx', 'pages/about.mdx']);
    expect(site.read('blog/json.mdx')).toContain('title: In JSON\ndate: 2024-02-03\n');
    expect(site.read('blog/own.mdx')).toContain('title: In TOML\ndate: 2024-01-09\n');
    expect(site.report).toContain('Not imported: Line 1: the front matter is not valid JSON');
    expect(site.report).toContain('texts/notes.org is not read');
  });

  it('says what is published, and since when', async () => {
    const site = await importFiles({
      'hugo.toml': '',
      'content/blog/expired.md': document(`${POST}expiryDate: 2024-06-01\n`),
      'content/blog/gone.md': document(`${POST}unpublishdate: 2024-06-01\n`),
      'content/blog/hidden.md': document(`${POST}published: false\n`),
      'content/blog/both.md': document(`${POST}draft: false\npublished: false\n`),
      'content/blog/later.md': document(`${POST}expiryDate: 2150-01-01\n`),
      'content/blog/dated.md': document('publishDate: 2023-02-03\nauthor: Ida Reed\n'),
    });
    expect(site.documents).toEqual(['blog/both.mdx', 'blog/dated.mdx', 'blog/later.mdx']);
    expect(site.read('blog/dated.mdx')).toContain('date: 2023-02-03\n');
    expect(site.report).toContain('it expired on 2024-06-01');
  });

  it('is handed down by the sections above', async () => {
    const site = await importFiles({
      'hugo.toml': '[[module.mounts]]\nsource = "docs"\ntarget = "content/handbook"\n',
      'content/notes/_index.md': document('cascade:\n  draft: true\n'),
      'content/notes/deep/soil.md': document(),
      'content/notes/deep/peas.md': document('draft: false\n'),
      'content/parts/_index.md': document('cascade:\n  _build:\n    render: never\n'),
      'content/parts/card.md': document(),
      'docs/help.md': document(),
    });
    expect(site.documents).toEqual(['pages/peas.mdx']);
    expect(site.report).toContain(
      'docs is mounted to content/handbook. Move its files there first.',
    );
  });

  it('has aliases beside the page, unless they start with a slash', async () => {
    const site = await importFiles({
      'hugo.toml': '',
      'content/blog/rain.md': document(
        `${POST}aliases: [/one/, two, ../up/x.html, /with space/]\n`,
      ),
      'content/docs/deep/peas.md': document('aliases: old-b\n'),
    });
    const aliases = ['/one/', '/blog/two', '/up/x.html', '/with%20space/'];
    expect(site.read('blog/rain.mdx')).toContain(`aliases:\n  - ${aliases.join('\n  - ')}\n`);
    expect(site.redirects.get('/docs/deep/old-b')).toBe('/peas');
    const problems = checkContent(site.to).problems;
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a Jekyll site', () => {
  it('publishes nothing from folders that start with _, unless the settings say so', async () => {
    const site = await importFiles({
      '_config.yml':
        'exclude: ["*.bak.md"]\ninclude: [docs/_shown]\ncollections_dir: all\ncollections: { talks: { output: true } }\n',
      'docs/_parts/soil.md': document(),
      'docs/old.bak.md': document(),
      'docs/_shown/peas.md': document(),
      'all/_talks/beans.mkd': document(),
      'all/_posts/2024-05-06-rain.md': document(),
    });
    expect(site.documents.sort()).toEqual(['blog/rain.mdx', 'pages/beans.mdx', 'pages/peas.mdx']);
  });

  it('has events of later posts, which wait for them', async () => {
    const site = await importFiles({
      '_config.yml': '',
      '_posts/2150-01-02-rain.md': document('author: Ida Reed\nevent:\n  start_date: 2150-05-06\n'),
    });
    expect(site.read('events/rain.mdx')).toContain('draft: true\n');
    expect(site.read('blog/rain.mdx')).not.toContain('draft');
    expect(site.report).toContain('its post is published on 2150-01-02; remove `draft`');
    expect(checkContent(site.to).problems.map(({ message }) => message)).not.toContain(
      '/blog/rain is not published yet.',
    );
  });
});

describe('addresses that differ in how they are encoded', () => {
  it('are one redirect', async () => {
    const site = await importFiles({
      'hugo.toml': '[taxonomies]\nauthor = "author"\n',
      'content/blog/rain.md': document(
        `${POST}author: Zoë Reed\n`.replace('author: Ida Reed\n', ''),
      ),
      'content/author/zoë-reed/_index.md': document('', ''),
    });
    const decoded = [...site.redirects.keys()].map((from) => decodeURI(from));
    expect(decoded).toContain('/author/zoë-reed/index.xml');
    expect(new Set(decoded).size).toBe(decoded.length);
  });
});

describe('footnotes that the old site never showed', () => {
  it('are left out, and named', async () => {
    const body = `${TEXT}[^a] A mark[^none].\n\n[^a]: Its note.\n[^a]: Its other note.\n[^b]: No mark.`;
    const site = await importFiles({
      '_config.yml': '',
      '_posts/2024-05-06-rain.md': document('author: Ida Reed\n', body),
    });
    const text = site.read('blog/rain.mdx');
    expect(text).toContain('[^a]: Its note.');
    expect(text).not.toMatch(/other note|No mark/);
    expect(text).toContain('A mark\\[^none].');
    expect(site.report).toContain('`[^b]`: a footnote without a mark');
    const errors = checkContent(site.to).problems.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });
});

describe('files that no text uses', () => {
  it('are listed, as far as the old site served them', async () => {
    const { report } = await importFiles({
      'hugo.toml': '',
      'content/blog/rain.md': document(POST, '[Talk](/files/talk.pdf)'),
      'content/blog/bean.svg': '<svg xmlns="http://www.w3.org/2000/svg" />',
      'static/files/talk.pdf': '',
      'static/files/poster.pdf': '',
      'static/.well-known/x.json': '',
      'data/people.yml': '',
      'package.json': '',
    });
    const [, list = ''] = /## Files left behind\n\n.*\n\n([\s\S]*?)\n\n/.exec(report) ?? [];
    expect(list).toBe('- `content/blog/bean.svg`\n- `static/files/poster.pdf`');
  });
});
