import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGuides } from './markdown';

const guides = readGuides();
const local = guides.flatMap(({ file, targets }) =>
  targets
    .filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target))
    .map((target) => ({ file, target })),
);

describe('guides', () => {
  it('are found', () => {
    expect(guides.map(({ file }) => file)).toContain('README.md');
    expect(guides.map(({ file }) => file)).toContain(join('docs', 'writing.md'));
  });

  it.each(local)('$file leads to $target', ({ file, target }) => {
    const [path = '', anchor] = decodeURI(target).split('#');
    const to = path === '' ? file : normalize(join(dirname(file), path));
    expect(existsSync(to), to).toBe(true);
    if (anchor === undefined) return;
    expect(guides.find((guide) => guide.file === to)?.anchors).toContain(anchor);
  });

  it.each(guides)('$file names no npm script that does not exist', ({ text }) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...text.matchAll(/\bnpm run ([a-z0-9:-]+)/g)].map((match) => match[1]);
    expect(named.filter((name) => name && !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it.each(local.filter(({ target }) => target.endsWith('.png')))(
    '$target is small enough to be loaded at once',
    ({ file, target }) => {
      expect(statSync(join(dirname(file), target)).size).toBeLessThanOrEqual(150 * 1024);
    },
  );
});
