import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { prepareDocument } from '@/scripts/dev/prepare';
import { outcome, start } from '@/scripts/run';
import { hostileData } from '../fixtures/hostile/data-files';
import { hostileDocuments } from '../fixtures/hostile/documents';
import { hostileDrawings } from '../fixtures/hostile/drawings';

/*
 * Commands, run as people run them, over the whole corpus: none crashes, prints a trace, hangs, or
 * connects to another machine.
 */
const TRACE = /^\s+at .*:\d+:\d+\)?$|TypeError|RangeError|heap out of memory/m;
const OFFLINE = `--import ${pathToFileURL(resolve('tests/support/offline.mjs'))}`;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0"/></svg>';
const BASE = { 'data/authors.yml': 'site-team:\n  name: Team\n', 'images/flower.svg': SVG };

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(root: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const documents = Object.fromEntries(
  hostileDocuments.map(({ text }, index) => [`blog/hostile-${index}.mdx`, text] as const),
);
const drawings = Object.fromEntries(
  hostileDrawings.map(([, markup], index) => [`images/hostile-${index}.svg`, markup] as const),
);
/** The lists of pyosMeta that are read, as one list each; thousands of pages would take minutes. */
const listOf = (name: string): string =>
  hostileData
    .filter(({ file, refused, text }) => file === name && !refused && text.length < 80_000)
    .filter(({ text, attack }) => text.startsWith('- ') && !attack.startsWith('thousands'))
    .map(({ text }) => text)
    .join('\n');
const lists = {
  'data/packages.yml': listOf('packages.yml'),
  'data/contributors.yml': listOf('contributors.yml'),
};
const ownData = Object.fromEntries(
  hostileData
    .filter(({ file }) => !/^(?:packages|contributors)\.yml$/.test(file))
    .map(({ file, text }) => [`data/${file}`, text]),
);

const all = write(join(folder, 'all'), {
  ...BASE,
  ...documents,
  ...drawings,
  ...lists,
  ...ownData,
});
const env = {
  CONTENT_DIR: all,
  SITE_NOW: '2026-06-01T12:00:00Z',
  NODE_OPTIONS: OFFLINE,
  NODE_ENV: 'production',
};
const run = (script: string, args: readonly string[]) => start('tsx', [script, ...args], { env });

function expectSound(output: string): void {
  expect(output).not.toMatch(TRACE);
  expect(output).not.toContain('FOREIGN HOST');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colors are the program's own.
  expect(output.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u0000-\u0008\u000e-\u001f]/);
  expect(output).not.toMatch(/^\s*::error/m);
}

describe('the whole corpus', () => {
  it('is refused by npm run check, with each file that has an error', async () => {
    const { code, output } = await outcome(run('scripts/check/index.ts', ['--content']));
    expect(code).toBe(1);
    expectSound(output);
    const named = Object.keys(documents).filter((file) => output.includes(`/${file}:`));
    expect(named.length).toBeGreaterThan(150);
    for (const file of Object.keys(drawings)) expect(output).toContain(`/${file}:`);
  }, 200_000);

  it('builds nothing with npm run build, and the last site stays', async () => {
    const { code, output } = await outcome(run('scripts/build/index.ts', []));
    expect(code).toBe(1);
    expectSound(output);
    expect(output).toContain('Nothing was built');
    expect(existsSync(join('out', 'index.html'))).toBe(true);
  }, 200_000);

  it('is imported by npm run import', async () => {
    const to = join(folder, 'imported');
    const { output } = await outcome(
      start('tsx', ['tools/import/src/index.ts', join(all, 'blog'), '--to', to], { env }),
    );
    expectSound(output);
    expect(readFileSync(join(to, 'import-report.md'), 'utf8')).not.toMatch(TRACE);
  }, 200_000);

  it('is taken in by npm run sync where it can be', async () => {
    const files = ['packages.yml', 'contributors.yml'].map((name) => join(all, 'data', name));
    const { output } = await outcome(
      run('scripts/sync/index.ts', [...files, '--check', '--force']),
    );
    expectSound(output);
    expect(output).toMatch(/--check|Give|incomplete|confirm/);
  }, 200_000);

  it('is prepared by npm run dev so that no engine of front matter sees what an author wrote', () => {
    const { read, problems } = checkContent(all);
    expect(read.length).toBe(Object.keys(documents).length);
    for (const document of read) {
      const [, fields = ''] = prepareDocument(document, problems).split('\n', 2);
      expect(Object.keys(JSON.parse(fields))).toContain('title');
    }
  }, 200_000);
});
