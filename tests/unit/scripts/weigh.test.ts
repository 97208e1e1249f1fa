import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { busiestByType, heaviestByType, weighPage, weighSite } from '@/scripts/budget/weigh';

const out = mkdtempSync(join(tmpdir(), 'weigh-'));
afterAll(() => rmSync(out, { recursive: true }));

const words = Array.from({ length: 400 }, (_, i) => `word${i * 7919}`).join(' ');
const head =
  '<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js" integrity="x"></script>';

const files = {
  'a.css': 'body { color: red }',
  'a.js': 'console.log(1)',
  'blog/long.html': `${head}<p>${words}</p>`,
  'blog/pictures.html': `${head}${'<picture><source srcset="/a.avif"><img src="/a.png" alt=""></picture>'.repeat(9)}<iframe src="/b"></iframe>`,
  'blog/moved.html': `<meta http-equiv="refresh" content="0; url=/blog/long">${words}${words}`,
  'events/one.html': '<p>One</p>',
};
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), text);
}

describe('weighSite', () => {
  const pages = weighSite(out);

  it('weighs pages with what their markup asks for, and neither stubs nor the search index', () => {
    expect(pages.map(({ file }) => file).sort()).toEqual([
      'blog/long.html',
      'blog/pictures.html',
      'events/one.html',
    ]);
    const one = pages.find(({ file }) => file === 'events/one.html');
    expect(one).toMatchObject({ type: 'event', style: 0, script: 0, files: 0 });
    const post = weighPage(out, 'blog/long.html', 'best');
    expect(post.style).toBeGreaterThan(5);
    expect(post.script).toBeGreaterThan(5);
  });

  it('finds the heaviest page of each type, and the one that names most files', () => {
    expect(heaviestByType(pages).map(({ file }) => file)).toEqual([
      'blog/long.html',
      'events/one.html',
    ]);
    expect(busiestByType(pages).map(({ file, files: named }) => [file, named])).toEqual([
      ['blog/pictures.html', 12],
      ['events/one.html', 0],
    ]);
  });

  it('says which file a page asks for in vain', () => {
    writeFileSync(join(out, 'about.html'), '<script src="/gone.js"></script>');
    expect(() => weighPage(out, 'about.html', 'fast')).toThrow('A page asks for /gone.js');
    rmSync(join(out, 'about.html'));
  });
});
