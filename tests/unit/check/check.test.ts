import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { documentText, soundEvent, soundPost, temporaryFolder } from '../../support/content';

const found = (root: string) =>
  checkContent(root)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, field = '', rule }) =>
      `${file}:${line}:${column} ${rule} ${field}`.trim(),
    );
const authors = 'site-team: { name: The site team }\n';

describe('checkContent', () => {
  it('finds every issue of every file in one run, each in its place', () => {
    expect(found(join('tests', 'fixtures', 'bad-input'))).toEqual([
      'blog/bad-date.mdx:3:7 front-matter date',
      'blog/missing-field.mdx:2:1 front-matter topic',
      'blog/null-value.mdx:2:7 front-matter title',
      'blog/three-issues.mdx:3:7 front-matter date',
      'blog/three-issues.mdx:4:14 front-matter description',
      'blog/three-issues.mdx:5:10 front-matter authors',
      'blog/three-issues.mdx:9:16 code',
      'blog/three-issues.mdx:11:1 code',
      'blog/twin.mdx:1:1 slug',
      'blog/unknown-author.mdx:7:5 reference authors.2',
      'blog/unknown-field.mdx:7:1 front-matter tgas',
      'blog/unparsable.mdx:11:1 mdx',
      'blog/wrong-enum.mdx:6:8 front-matter topic',
      'events/end-before-start.mdx:5:6 front-matter end',
      'events/no-zone.mdx:2:1 front-matter timezone',
    ]);
  });

  it.each([
    ['a draft', { draft: true }],
    ['a post of the future', { date: '2126-05-16' }],
  ])('warns of each way from a published page to %s', (_, fields) => {
    const old = '/blog/old-name.html';
    const next = { ...soundPost, ...fields, aliases: [old] };
    const body = `[A](/blog/next), [b](${old}), [c](https://www.pyopensci.org/blog/next).\n`;
    const root = temporaryFolder({
      'data/authors.yml': authors,
      'blog/next.mdx': documentText(next, body),
      'events/now.mdx': documentText(soundEvent, body),
    });
    const warnings = checkContent(root).problems.filter(
      ({ rule, severity }) => rule === 'link' && severity === 'warning',
    );
    expect(warnings.map(({ file, message }) => [file, message])).toEqual(
      [1, 2, 3].map(() => ['events/now.mdx', '/blog/next is not published yet.']),
    );
  });

  it('finds nothing in a folder that is empty or absent', () => {
    const nothing = { problems: [], notes: [], documents: 0, read: [] };
    expect(checkContent(temporaryFolder())).toMatchObject(nothing);
    expect(checkContent(join(temporaryFolder(), 'nowhere'))).toMatchObject(nothing);
  });

  it('counts lines of the file after a byte order mark and with Windows line ends', () => {
    const text = documentText({ ...soundPost, topic: 'x' }, 'One.\n\n<script>\n</script>\n');
    const root = temporaryFolder({
      'data/authors.yml': authors,
      'blog/a.mdx': `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    });
    expect(found(root)).toEqual(['blog/a.mdx:6:8 front-matter topic', 'blog/a.mdx:11:1 component']);
  });

  it('finds no issue in sound documents', () => {
    const root = temporaryFolder({
      'data/authors.yml': authors,
      'data/packages.yml': '- package_name: Great Tables\n',
      'blog/2026/a.mdx': documentText({ ...soundPost, event: 'b', package: 'great-tables' }),
      'events/b.mdx': documentText({ ...soundEvent, speakers: ['SITE-team'] }),
      'pages/c.mdx': documentText({ title: 'C', description: soundPost.description }),
      'packages/great-tables.mdx': documentText({ package: 'great-tables' }),
    });
    expect(found(root)).toEqual([]);
    expect(checkContent(root).documents).toBe(4);
  });

  it.each([
    ['no front matter', 'Text.\n', '1:1 front-matter'],
    ['an empty file', '', '1:1 front-matter'],
    ['empty front matter', '---\n---\nText.\n', '2:1 front-matter'],
    ['a list for front matter', '---\n- title\n---\n', '2:1 front-matter'],
  ])('reports %s, and nothing else of that file', (_, text, place) => {
    expect(found(temporaryFolder({ 'blog/a.mdx': text }))).toEqual([`blog/a.mdx:${place}`]);
  });

  it.each([
    ['is there twice', 'title: A\ntitle: B', ['3:1 front-matter ']],
    ['has a colon in its value', 'title: A: B', ['2:8 front-matter ']],
    ['begins a line without colon', 'title: A\ntopic', ['3:1 front-matter ']],
  ])('reports a field that %s, and the fields that are missing', (_, yaml, places) => {
    const missing = ['date', 'description', 'authors', 'topic'];
    const others = missing.filter((field) => !yaml.includes(field));
    expect(found(temporaryFolder({ 'blog/a.mdx': `---\n${yaml}\n---\n` })).sort()).toEqual(
      [...places, ...others.map((field) => `2:1 front-matter ${field}`)]
        .map((place) => `blog/a.mdx:${place}`.trim())
        .sort(),
    );
  });

  it('reports front matter without an end, and the fields that are missing', () => {
    const root = temporaryFolder({ 'blog/a.mdx': '---\ntitle: A\ntopic: learn\n\nText: a {b}.\n' });
    expect(found(root)).toEqual([
      'blog/a.mdx:1:1 front-matter',
      'blog/a.mdx:2:1 front-matter date',
      'blog/a.mdx:2:1 front-matter description',
      'blog/a.mdx:2:1 front-matter authors',
      'blog/a.mdx:5:9 code',
    ]);
  });

  it('reports files that would be skipped', () => {
    const root = temporaryFolder({
      'blog/a.md': '',
      'events/deep/b.markdown': '',
      'blog/c.MDX': '',
    });
    expect(found(root)).toEqual([
      'blog/a.md:1:1 file',
      'blog/c.MDX:1:1 file',
      'events/deep/b.markdown:1:1 file',
    ]);
  });

  it('reports files of the bot that cannot be read, where they break', () => {
    const root = temporaryFolder({
      'data/packages.yml': 'packages:\n  - a\n',
      'data/contributors.yml': '- name: A\n  name: B\n',
    });
    expect(found(root).sort()).toEqual([
      'data/contributors.yml:2:3 data',
      'data/packages.yml:1:1 data',
    ]);
  });

  it('passes on what the readers of the bot’s files normalized', () => {
    const root = temporaryFolder({
      'data/packages.yml': '- package_name: a\n  date_accepted: 2025-12-3\n',
    });
    expect(checkContent(root).notes).toEqual([
      {
        file: 'data/packages.yml',
        entry: 'a',
        field: 'date_accepted',
        found: '2025-12-3',
        taken: '2025-12-03',
        why: 'day or month without its zero',
      },
    ]);
  });

  it('never throws, whatever a document holds', () => {
    const piece = fc.constantFrom(
      ...['---\n', 'title: A\n', 'date: 2026-02-30\n', 'place: { mode: x }\n', 'tags: [a, null]\n'],
      ...[
        '? \n',
        '&a *a\n',
        '<Notice>',
        '</b>',
        '{',
        '\u0000',
        '# A\n',
        '```\n',
        '[a](b:c)',
        '\r\n',
        '![](',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const root = temporaryFolder({ 'events/a.mdx': pieces.join('') });
        const { problems } = checkContent(root);
        expect(problems.length).toBeGreaterThan(0);
        for (const { line, message, fix } of problems) {
          expect(line).toBeGreaterThan(0);
          expect(message).not.toBe('');
          expect(fix).not.toBe('');
        }
      }),
      { numRuns: 150 },
    );
  });
});
