import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '@/tests/support/content';
import { runImport } from './run';

const TEXT = 'Words enough for a description of this very document, and a few more of them.';
const document = (fields: string) => `---\ntitle: A text\n${fields}---\n\n${TEXT}\n`;

/** Imports a Hugo site: what was written, and where its redirects lead. */
async function importHugo(files: Record<string, string>) {
  const folder = temporaryFolder({ 'hugo.toml': 'baseURL = "https://old.example/"', ...files });
  const site = await runImport(folder);
  const list = parse(site.read('data/redirects.yml')) as Array<{ from: string; to: string }>;
  return {
    ...site,
    paths: site.files.map(({ path }) => path),
    redirects: new Map(list.map(({ from, to }) => [from, to])),
  };
}

describe('a site that moved from Jekyll to Hugo', () => {
  it('is read as Hugo builds it, whatever it kept of its past', async () => {
    const site = await importHugo({
      'hugo.toml': '[permalinks]\nblog = "/news/:slug/"\n',
      '_config.yml': 'permalink: /:title.html\n',
      'jekyll/_posts/2020-01-02-old.md': document(''),
      'content/blog/rain.md': document('date: 2024-05-06\nauthor: Ida Reed\nslug: rain\n'),
    });
    expect(site.kind).toBe('hugo');
    expect(site.paths.filter((path) => path.startsWith('blog/'))).toEqual(['blog/rain.mdx']);
    expect(site.read('blog/rain.mdx')).toContain('- /news/rain/');
  });
});

describe('front matter of a Hugo site', () => {
  it.each(['\n', '\r\n\n', '\t\n'])('may have blank lines above it: %j', async (blank) => {
    const site = await importHugo({
      'content/blog/rain.md': `${blank}${document('date: 2024-05-06\nauthor: Ida Reed\n')}`,
    });
    expect(site.read('blog/rain.mdx')).toMatch(/^---\ntitle: A text\ndate: 2024-05-06\n/);
  });
});

describe('sections of a Hugo site', () => {
  it('hold posts where an author and a dated name or address say so', async () => {
    const site = await importHugo({
      'hugo.toml': '[permalinks]\nnotes = "/notes/:year/:slug/"\n',
      'content/notes/peas.md': document('date: 2024-05-06\nauthor: Ida Reed\nslug: peas\n'),
      'content/stories/2024-05-07-beans.md': document('authors: [Ida Reed]\n'),
      'content/guides/soil.md': document('date: 2024-05-08\nauthor: Ida Reed\n'),
    });
    expect(site.paths).toEqual(
      expect.arrayContaining(['blog/peas.mdx', 'blog/beans.mdx', 'pages/soil.mdx']),
    );
    expect(site.read('blog/peas.mdx')).toContain('- /notes/2024/peas/');
    expect(site.redirects.get('/notes/')).toBe('/blog');
  });

  it('have a list of their pages without a file for it', async () => {
    const site = await importHugo({ 'content/field-work/soil.md': document('') });
    expect(site.read('pages/field-work.mdx')).toContain('title: Field work');
    expect(site.read('pages/field-work.mdx')).toContain('- [A text](/soil)');
    expect(site.redirects.get('/field-work/soil/')).toBe('/soil');
  });

  it('have addresses without the field `permalink`, which is Jekyll’s', async () => {
    const site = await importHugo({
      'content/blog/2024-05-06-peas.md': document(
        'date: 2024-05-06\nauthor: Ida Reed\npermalink: Peas.html\n',
      ),
    });
    expect(site.read('blog/peas.mdx')).toContain('aliases:\n  - /blog/2024-05-06-peas/\n');
  });
});

describe('languages of a Hugo site', () => {
  const settings =
    'DefaultContentLanguage = "en"\n[languages.en]\n[languages.es]\n[permalinks]\nblog = "/blog/:year/:slug/"\n';

  it('give a translation the address that its own slug and date make', async () => {
    const site = await importHugo({
      'hugo.toml': settings,
      'content/blog/rain/index.md': document('date: 2024-05-06\nauthor: Ida Reed\nslug: rain\n'),
      'content/blog/rain/index.es.md': document(
        'date: 2025-01-02\nauthor: Ida Reed\nslug: lluvia\n',
      ),
    });
    expect(site.read('blog/rain-es.mdx')).toContain('- /es/blog/2025/lluvia/');
    expect(site.redirects.get('/es/')).toBe('/');
    expect(site.redirects.get('/es/blog/')).toBe('/blog');
  });

  it('give a text without an original its address, and a name', async () => {
    const site = await importHugo({
      'hugo.toml': settings,
      'content/calls/2026-10-15/index.es.md': document(''),
    });
    expect(site.redirects.get('/es/calls/2026-10-15/')).toBe('/a-text');
  });
});

describe('folders of the languages of a Hugo site', () => {
  it('are no sections, and a reference stays in the main language', async () => {
    const site = await importHugo({
      'hugo.toml':
        '[languages.en]\ncontentDir = "content/en"\n[languages.pt]\ncontentDir = "content/pt"\n',
      'content/en/help.md': document(''),
      'content/pt/help.md': document(''),
      'content/en/guides/soil.md': document('').replace('Words', '[Help]({{< relref "/help" >}})'),
    });
    const pages = site.paths.filter((path) => path.startsWith('pages/')).sort();
    expect(pages).toEqual([
      'pages/guides.mdx',
      'pages/help-pt.mdx',
      'pages/help.mdx',
      'pages/soil.mdx',
    ]);
    expect(site.read('pages/soil.mdx')).toContain('[Help](/help)');
  });
});

describe('terms of a Hugo site', () => {
  it('lead to what the new site has, in the taxonomies of the settings', async () => {
    const site = await importHugo({
      'config/_default/taxonomies.yaml': 'tag: tags\nauthor: authors\n',
      'config/_default/permalinks.yaml':
        'posts: /blog/:year/:slug/\nterm:\n  authors: /blog/author/:slug\ntaxonomy:\n  authors: /blog/by-author\n',
      'content/posts/rain.md': document(
        'date: 2024-05-06\nauthors: ["Ida B. Reed"]\ntags: [Rain]\n',
      ),
      'content/authors/ida/_index.md': '---\nname: Ida\n---\n',
    });
    expect(site.redirects.get('/blog/author/ida-b.-reed/')).toBe('/people');
    expect(site.redirects.get('/blog/by-author/')).toBe('/people');
    expect(site.redirects.get('/tags/rain/')).toBe('/blog/archive');
    expect(site.redirects.get('/blog/author/ida/')).toBe('/people');
  });
});
