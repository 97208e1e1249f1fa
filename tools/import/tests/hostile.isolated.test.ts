import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INVALID_XML_CHARS } from '@/lib/xml-characters';
import { HANG_SECONDS, processorWatch } from '../../../tests/support/processor';
import { newFolder, runImport } from './run';

/** Imports one post of a Jekyll site. */
function importPost(body: string, frontMatter = '---\ntitle: A post\n---\n') {
  const from = newFolder();
  mkdirSync(join(from, '_posts'));
  writeFileSync(join(from, '_config.yml'), 'title: Old\n');
  writeFileSync(join(from, '_posts', '2024-01-02-a-post.md'), `${frontMatter}\n${body}\n`);
  return runImport(from);
}

describe('Liquid that would keep the engine busy', () => {
  it.each([
    ['a long loop', '{% for i in (1..100000000) %}a{% endfor %}'],
    ['a long loop of nothing', '{% for i in (1..100000000) %}{% endfor %}'],
    ['a long loop of a table', '{% tablerow i in (1..100000000) %}{% endtablerow %}'],
    ['loops in loops', `${'{% for i in (1..999) %}'.repeat(5)}a${'{% endfor %}'.repeat(5)}`],
    ['a long range', '{{ (1..100000000) | join: "a" }}'],
    [
      'a list that doubles',
      '{% assign a = "1,2" | split: "," %}{% for i in (1..40) %}{% assign a = a | concat: a %}{% endfor %}{{ a }}',
    ],
    [
      'a text that doubles',
      '{% assign a = "xx" %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}{{ a }}',
    ],
    ['a wide date', '{{ "2024-01-01" | date: "%99999999d" }}'],
    ['a text that is replaced', '{{ "aaaa" | replace: "a", "bbbbbbbbbb" | times: 1e300 }}'],
    ['tags in tags', `${'{% if true %}'.repeat(20_000)}a${'{% endif %}'.repeat(20_000)}`],
    ['braces without end', '{{'.repeat(50_000)],
    ['tags without end', '{%'.repeat(50_000)],
  ])('ends in time: %s', async (_, body) => {
    const seconds = processorWatch();
    const { failure } = (await importPost(body)).results[0] ?? {};
    expect(seconds()).toBeLessThan(HANG_SECONDS);
    expect(failure ?? '').not.toMatch(/heap|RangeError/);
  });

  it('says in the report that it stays as text', async () => {
    const { report } = await importPost('{% for i in (1..100000000) %}a{% endfor %}');
    expect(report).toMatch(/Liquid.*could not be read \(.*limit.*\); all of it stays as text/);
  });

  it.each(['constructor', '__proto__', 'page.constructor.constructor', 'site.__proto__'])(
    'reads nothing of the program: {{ %s }}',
    async (name) => {
      const { read } = await importPost(`A {{ ${name} }} b.`);
      expect(read('blog/a-post.mdx')).not.toMatch(/function|native code|\[object/);
    },
  );
});

describe('a symbolic link that leads out of the old site', () => {
  it('is not followed, and is named in the report', async () => {
    const secret = newFolder();
    writeFileSync(join(secret, 'secret.md'), '---\ntitle: A secret\n---\n\nSecret words.\n');
    writeFileSync(join(secret, 'secret.png'), 'Secret bytes');
    const from = newFolder();
    for (const folder of ['_posts', 'images']) mkdirSync(join(from, folder));
    symlinkSync(join(secret, 'secret.md'), join(from, '_config.yml'));
    symlinkSync(join(secret, 'secret.md'), join(from, '_redirects'));
    symlinkSync(join(secret, 'secret.md'), join(from, '_posts', '2024-01-01-link.md'));
    symlinkSync(secret, join(from, '_posts', 'folder'));
    symlinkSync(secret, join(from, 'images', 'folder'));
    symlinkSync(join(secret, 'secret.png'), join(from, 'images', 'link.png'));
    const body = '![A.](/images/link.png)\n\n![B.](/images/folder/secret.png)\n';
    writeFileSync(join(from, '_posts', '2024-01-02-a-post.md'), `---\ntitle: A\n---\n\n${body}`);
    const { report, results, files } = await runImport(from);
    expect(results.find(({ file }) => file.endsWith('link.md'))?.failure).toMatch(
      /link that leads out of the folder/,
    );
    for (const link of ['_config.yml', '_redirects', '_posts/folder', 'images/link.png']) {
      expect(report).toContain(`${link} is a symbolic link out of the folder`);
    }
    expect(files.map(({ path }) => path).filter((path) => path.endsWith('.png'))).toEqual([]);
    expect(JSON.stringify(files) + report).not.toMatch(/Secret (?:words|bytes)/);
  });

  it('is not written through, even with --force', async () => {
    const target = join(newFolder(), 'mine.txt');
    writeFileSync(target, 'mine');
    const to = newFolder();
    mkdirSync(join(to, 'blog'));
    symlinkSync(target, join(to, 'blog', 'with-fields.mdx'));
    const { files, read } = await runImport('plain', { to, force: true });
    expect(files.find(({ path }) => path === 'blog/with-fields.mdx')?.outcome).toBe('kept');
    expect(read('blog/with-fields.mdx')).toBe('mine');
  });
});

describe('front matter of another engine', () => {
  it.each(['js', 'javascript', 'coffee', 'json', 'toml'])('runs nothing: ---%s', async (engine) => {
    const code = 'module.exports = (() => { globalThis.ranImport = true; return {} })()';
    await importPost('Text.', `---${engine}\n${code}\n---\n`);
    expect(globalThis).not.toHaveProperty('ranImport');
  });
});

describe('what an import prints and reports', () => {
  it('escapes what controls terminals and logs', async () => {
    const { report } = await importPost('{{ \u001b[31mred }}\n\n::error::forged {% x\u0007 %}');
    expect(report).not.toMatch(INVALID_XML_CHARS);
    expect(report).not.toMatch(/^\s*::/m);
  });
});
