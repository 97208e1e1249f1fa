import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '@/lib/check';
import { temporaryFolder } from '@/tests/support/content';
import { runImport } from './run';

const TEXT = 'Words enough for a description of this very document, and a few more of them.';
const document = (fields: string, body = TEXT) => `---\n${fields}\n---\n\n${body}\n`;
const post = (fields = '') =>
  document(`title: A post\ndate: 2024-05-06\nauthor: Ida Reed\n${fields}`);

async function importHugo(files: Record<string, string>, to?: string) {
  const folder = temporaryFolder({ 'hugo.toml': 'baseURL = "https://old.example/"', ...files });
  const site = await runImport(folder, to === undefined ? {} : { to });
  const has = site.files.some(({ path }) => path === 'data/redirects.yml');
  const redirects = has ? (parse(site.read('data/redirects.yml')) as object[]) : [];
  return { ...site, redirects, paths: site.files.map(({ path }) => path) };
}
const errorsOf = (folder: string) =>
  checkContent(folder).problems.filter(({ severity }) => severity === 'error');

describe('redirects of an old site', () => {
  it('come from rules of Netlify, each led to its new page', async () => {
    const site = await importHugo({
      'content/blog/second.md': post('url: /blog/second-post.html'),
      'static/_redirects': [
        '# moved',
        '/old-second  /blog/second-post.html',
        '/guide/ https://docs.example/guide 301!',
        '/chained /old-second 302',
        '/far/* /blog/:splat 301',
        '/proxy /.netlify/functions/x 200',
      ].join('\n'),
    });
    expect(site.redirects).toEqual(
      expect.arrayContaining([
        { from: '/old-second', to: '/blog/second-post' },
        { from: '/guide/', to: 'https://docs.example/guide' },
      ]),
    );
    expect(site.report).toContain('static/_redirects, line 5: "/far/* /blog/:splat 301"');
    expect(site.report).toContain('static/_redirects, line 6');
    expect(site.redirects).toContainEqual({ from: '/chained', to: '/blog/second-post' });
    expect(errorsOf(site.to)).toEqual([]);
  });

  it('come from redirect_to, which makes no document', async () => {
    const site = await importHugo({
      'content/blog/first.md': post(),
      'content/gone.md': document('title: Gone\nredirect_to: https://docs.example/new'),
    });
    expect(site.redirects).toContainEqual({ from: '/gone/', to: 'https://docs.example/new' });
    expect(site.paths).not.toContain('pages/gone.mdx');
  });

  it('lead to the right one of two pages of one name, of which one keeps its address', async () => {
    const site = await importHugo({
      'content/a/guide.md': document('title: Guide to a'),
      'content/guide.md': document('title: The guide'),
    });
    expect(site.read('pages/guide.mdx')).toContain('title: The guide');
    expect(site.redirects).toContainEqual({ from: '/a/guide/', to: '/a-guide' });
  });

  it('come from layouts that are redirects, and read addresses as browsers do', async () => {
    const site = await runImport(
      temporaryFolder({
        '_config.yml': 'url: https://old.example',
        'docs/first.md': document('title: First', '## Part\n\n[Part](/docs/#part) of it.'),
        'docs/index.html': document('title: Docs\nlayout: redirect\ndestination: first.html', ''),
        'docs/old/a.md': document('title: A\nlayout: redirected\nredirect_to: ../first.html'),
      }),
    );
    expect(parse(site.read('data/redirects.yml'))).toEqual(
      expect.arrayContaining([
        { from: '/docs/', to: '/first' },
        { from: '/docs/old/a.html', to: '/first' },
      ]),
    );
    expect(site.read('pages/first.mdx')).toContain('[Part](/first#part) of it.');
  });

  it('lead the feeds and lists of Hugo to ours', async () => {
    const site = await importHugo({
      'content/blog/first.md': post('tags: [Dry Seeds]'),
      'content/news/second.md': post(),
      'content/events/_index.md': '',
    });
    expect(site.redirects).toEqual(
      expect.arrayContaining([
        { from: '/index.xml', to: '/feed.xml' },
        { from: '/blog/index.xml', to: '/feed.xml' },
        { from: '/tags/index.xml', to: '/feed.xml' },
        { from: '/tags/', to: '/blog/archive' },
        { from: '/tags/dry-seeds/', to: '/blog/archive' },
        { from: '/tags/dry-seeds/index.xml', to: '/feed.xml' },
        { from: '/news/', to: '/blog' },
      ]),
    );
  });

  it('are as many as the site takes, and the report says how many are left out', async () => {
    const rules = Array.from({ length: 2100 }, (_, index) => `/old-${index} /blog/first/`);
    const site = await importHugo({
      'content/blog/first.md': post(),
      'static/_redirects': rules.join('\n'),
    });
    expect(site.redirects).toHaveLength(2000);
    expect(site.report).toMatch(
      /holds 2000 entries: \d+ redirects are left out, from \/old-2000 on/,
    );
    expect(errorsOf(site.to)).toEqual([]);
  });

  it('never hide a page of the site, with or without a slash', async () => {
    const site = await importHugo({
      'content/blog/first.md': post('aliases: [/partners/, /old/]'),
      'static/_redirects': '/peer-review/ /blog/first/\n/blog/first/ /elsewhere',
    });
    expect(site.read('blog/first.mdx')).toContain('aliases:\n  - /old/\n');
    expect(site.report).toContain('the new site has a page at /partners');
    expect(site.report).toContain('/peer-review/ cannot lead to /blog/first');
    expect(site.report).toContain('/blog/first/ cannot lead to');
    expect(errorsOf(site.to)).toEqual([]);
  });

  it('keep the addresses of a page that the new site makes itself, and links to them', async () => {
    const site = await importHugo({
      'content/partners.md': document('title: Partners\naliases: [/who-we-work-with/]'),
      'content/blog/first.md': document(
        'title: A post\ndate: 2024-05-06\nauthor: Ida Reed',
        `${TEXT} See [partners](/who-we-work-with/) and [packages](/packages/).`,
      ),
    });
    expect(site.redirects).toContainEqual({ from: '/who-we-work-with/', to: '/partners' });
    expect(site.read('blog/first.mdx')).toContain(
      '[partners](/partners) and [packages](/packages)',
    );
  });
});

describe('importing into content that is there', () => {
  it('proposes to merge a document that has another address there', async () => {
    const to = temporaryFolder({
      'events/spring-sprint.mdx':
        '---\ntitle: Spring sprint\naliases: [/events/2024-05-06-sprint/]\n---\n',
      'data/redirects.yml': '# Ours\n- { from: /old-talk/, to: /events/talk }\n',
    });
    const site = await importHugo(
      {
        'content/events/2024-05-06-sprint.md': post('aliases: [/sprint/]'),
        'content/old-talk.md': document('title: Talk'),
        'content/blog/first.md': document(
          'title: A post\ndate: 2024-05-06\nauthor: Ida Reed',
          `${TEXT} See [sprint](/events/2024-05-06-sprint/).`,
        ),
      },
      to,
    );
    expect(site.paths.filter((path) => path.endsWith('.mdx'))).toEqual(['blog/first.mdx']);
    expect(site.read('blog/first.mdx')).toContain('[sprint](/events/spring-sprint)');
    expect(site.report).toContain('/events/spring-sprint is this document');
    expect(site.redirects).toContainEqual({ from: '/sprint/', to: '/events/spring-sprint' });
    expect(site.read('data/redirects.yml')).toMatch(/^# Ours\n- \{ from: \/old-talk\//);
  });

  it('keeps a page at its own address, wherever its other addresses lead there', async () => {
    const to = temporaryFolder({
      'pages/volunteer.mdx': '---\ntitle: Volunteer\n---\n',
      'data/redirects.yml': '- { from: /contact.html, to: /connect }\n',
    });
    const site = await importHugo(
      { 'content/volunteer.md': document('title: Volunteer\naliases: [/contact.html]') },
      to,
    );
    expect(site.files).toContainEqual({ path: 'pages/volunteer.mdx', outcome: 'kept' });
    expect(site.redirects).toEqual(
      expect.arrayContaining([{ from: '/contact.html', to: '/connect' }]),
    );
    expect(site.redirects).not.toContainEqual({ from: '/volunteer/', to: '/connect' });
  });

  it('changes nothing the second time', async () => {
    const files = {
      'content/blog/first.md': post('aliases: [/old/]'),
      'content/p.md': document('title: P'),
    };
    const first = await importHugo(files);
    const again = await importHugo(files, first.to);
    expect(new Set(again.files.map(({ outcome }) => outcome))).toEqual(new Set(['same']));
    expect(again.report).toBe(first.report);
  });
});

describe('files that Jekyll does not publish', () => {
  it('stay out, each with a note', async () => {
    const folder = temporaryFolder({
      '_config.yml': 'title: Old\nexclude: [secret.md, "drafts/*.md"]',
      '_posts/2024-05-06-first.md': post(),
      '_posts/undated.md': post(),
      '_posts/_template.md': post(),
      'secret.md': document('title: Secret'),
      'drafts/a.md': document('title: A'),
    });
    const site = await runImport(folder);
    const written = site.files.map(({ path }) => path).filter((path) => path.endsWith('.mdx'));
    expect(written).toEqual(['blog/first.mdx']);
    expect(site.report).toContain('Jekyll publishes no post whose file name has no date');
    expect(site.report).toContain('Jekyll publishes no file or folder whose name starts with _');
    expect(site.report.match(/the settings exclude it/g)).toHaveLength(2);
  });
});

describe('front matter that generators read and YAML 1.2 refuses', () => {
  it.each([
    ['repeated keys, of which the last counts', 'title: One\ntitle: Two', 'title: Two\n'],
    [
      'a quoted value that goes on without indentation',
      'title: "Two\nlines"',
      'title: Two lines\n',
    ],
    ['a single-quoted value that goes on', "title: 'It''s\ntwo'\ntags: [a]", "title: It's two\n"],
    ['tabs that indent', 'title: Tabs\ntags:\n\t- garden', 'tags:\n  - garden\n'],
  ])('%s', async (_, fields, expected) => {
    const site = await importHugo({
      'content/blog/first.md': document(`${fields}\ndate: 2024-05-06\nauthor: Ida Reed`),
    });
    expect(site.read('blog/first.mdx')).toContain(expected);
    expect(site.results[0]?.failure).toBeUndefined();
  });
});
