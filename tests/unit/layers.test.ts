import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '@/lib/files';

/** Folders that read and validate files; nothing of the domains may be imported here. */
const BOTTOM = ['content', 'data', 'dates', 'csv'];
/** Folders above the domains, which no domain may import. */
const TOP = ['check', 'drafts'];

const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*(['"])((?:@\/lib\/|\.\.?(?:\/|(?=['"])))[^'"]*)\1/g;

/** The part of lib that a file belongs to: its folder, or the file itself at the root. */
function partOf(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return rest.length > 0 ? first : first.replace(/\.tsx?$/, '');
}

/** Imports between parts of lib, types included: part → part → the imports. */
function importGraph(sources: ReadonlyMap<string, string>): Map<string, Map<string, string>> {
  const graph = new Map<string, Map<string, string>>();
  for (const [file, text] of sources) {
    for (const [, , specifier = ''] of text.matchAll(SPECIFIER)) {
      const target = specifier.startsWith('@/')
        ? specifier.slice(2)
        : posix.join(dirname(file), specifier);
      if (target !== 'lib' && !target.startsWith('lib/')) continue;
      const [from, to] = [
        partOf(file),
        partOf(sources.has(`${target}.ts`) ? target : `${target}/`),
      ];
      if (from === to) continue;
      const targets = graph.get(from) ?? new Map<string, string>();
      targets.set(to, `${file} imports ${target}`);
      graph.set(from, targets);
    }
  }
  return graph;
}

/** The first cycle, one import per line, or an empty list. */
function findCycle(graph: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  const done = new Set<string>();
  const walk = (part: string, path: readonly string[]): string[] => {
    const start = path.indexOf(part);
    if (start !== -1) {
      const cycle = [...path.slice(start), part];
      return cycle.slice(1).map((to, index) => graph.get(cycle[index] ?? '')?.get(to) ?? '');
    }
    if (done.has(part)) return [];
    for (const to of graph.get(part)?.keys() ?? []) {
      const cycle = walk(to, [...path, part]);
      if (cycle.length > 0) return cycle;
    }
    done.add(part);
    return [];
  };
  for (const part of graph.keys()) {
    const cycle = walk(part, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

const graph = importGraph(
  new Map(
    listFiles('.', 'lib')
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  ),
);

const importsOf = (part: string): string[] => [...(graph.get(part)?.entries() ?? [])].flat();

describe('the folders of lib', () => {
  it('import one another in one direction, by value and by type', () => {
    expect(graph.size).toBeGreaterThan(20);
    expect(findCycle(graph)).toEqual([]);
  });

  it.each(BOTTOM)('%s imports no domain and no check', (part) => {
    const domains = ['blog', 'events', 'packages', 'people', 'mdx', 'images', 'feeds', ...TOP];
    expect(importsOf(part).filter((other) => domains.includes(other))).toEqual([]);
  });

  it.each([...graph.keys()].filter((part) => !TOP.includes(part)))(
    '%s does not import the check or the drafts page',
    (part) => {
      expect(importsOf(part).filter((other) => TOP.includes(other))).toEqual([]);
    },
  );

  it('names every import of a cycle', () => {
    const sources = new Map([
      ['lib/a/index.ts', "import type { B } from '../b';"],
      ['lib/b/index.ts', "export { c } from '@/lib/c';"],
      ['lib/c.ts', "const a = await import('./a/index');"],
    ]);
    expect(findCycle(importGraph(sources))).toEqual([
      'lib/a/index.ts imports lib/b',
      'lib/b/index.ts imports lib/c',
      'lib/c.ts imports lib/a/index',
    ]);
  });

  it('do not import components, pages or scripts', () => {
    const outside = listFiles('.', 'lib')
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) =>
        /from '(?:@\/|(?:\.\.\/)+)(?:components|app|client|scripts|tests)\//.test(
          readFileSync(file, 'utf8'),
        ),
      );
    expect(outside).toEqual([]);
  });
});
