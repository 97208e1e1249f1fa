import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Each test that SECURITY.md names: its file, and its title. */
const claims = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    let file = '';
    return [...line.matchAll(/\]\((\S+\.(?:test|spec)\.tsx?)\)|“([^”]+)”/g)].flatMap(
      ([, path, title = '']): Array<[file: string, title: string]> => {
        file = path ?? file;
        return path || !file ? [] : [[file, title]];
      },
    );
  });

describe('SECURITY.md', () => {
  it('names a test beside every safeguard', () => {
    const section = /## Safeguards\n([\s\S]*?)\n## /.exec(readFileSync('SECURITY.md', 'utf8'))?.[1];
    const points = section?.match(/^- .*$/gm) ?? [];
    expect(points.length).toBeGreaterThan(15);
    for (const point of points) expect(point).toMatch(/\.(?:test|spec)\.tsx?\) “[^”]+”/);
  });

  it.each(claims)('names a test that exists: %s, “%s”', (file, title) => {
    const source = readFileSync(file, 'utf8');
    // A title of a table goes on with its case.
    const titles = [...source.matchAll(/\(\s*'((?:[^'\\]|\\.)+)/g)].map(([, found = '']) => found);
    expect(titles.find((found) => found.startsWith(title))).toBeDefined();
  });
});
