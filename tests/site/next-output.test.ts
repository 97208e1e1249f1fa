import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Root } from 'hast';
import { beforeAll, expect, it } from 'vitest';
import { listFiles } from '@/lib/files';
import { removeUnserved } from '@/scripts/postbuild/clean';
import { eachElement, parsePage } from '@/scripts/postbuild/html';
import {
  type ClientModules,
  clientComponentsOf,
  isRuntimeScript,
  readClientModules,
} from '@/scripts/postbuild/next-output';
import { finishPage } from '@/scripts/postbuild/page';
import { outcome, start } from '@/scripts/run';

/*
 * What scripts/postbuild/next-output.ts takes from Next's undocumented output, checked on a tiny site
 * that this version of Next builds. Each message says what has changed.
 */
const FOLDER = resolve('.next-site');
const OUT = join(FOLDER, 'out');

let modules: ClientModules;
const page = (file: string): string => readFileSync(join(OUT, file), 'utf8');
const scriptsOf = (tree: Root): boolean[] => {
  const found: boolean[] = [];
  eachElement(tree, (element) => {
    if (element.tagName === 'script') found.push(isRuntimeScript(element));
  });
  return found;
};

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync('tests/fixtures/next-site', FOLDER, { recursive: true });
  const { code, output } = await outcome(
    start('next', ['build'], { cwd: FOLDER, env: { NODE_ENV: 'production' } }),
  );
  expect(code, `Next can't build the tiny site: ${output}`).toBe(0);
  modules = readClientModules(join(FOLDER, '.next'));
}, 120_000);

it('Next lists client components with their source files', () => {
  expect(
    [...modules.values()].filter((path) => path.endsWith('app/counter/counter.tsx')),
    'Next lists the client component under another name than its source file.',
  ).toHaveLength(1);
});

it('Next writes into a page which client components it has', () => {
  const found = (file: string) => clientComponentsOf(parsePage(page(file)), modules);
  expect(
    found('counter.html'),
    'The payload of a page no longer names its client components in rows such as 9:I[id,',
  ).toEqual([expect.stringMatching(/app\/counter\/counter\.tsx$/)]);
  expect(
    found('index.html'),
    'A page without client components names one, in a row of its own or in its text.',
  ).toEqual([]);
  expect(
    found('404.html'),
    'Next’s page for addresses that don’t exist names a client component that isn’t Next’s.',
  ).toEqual([]);
});

it('Next puts no script into a page that isn’t recognized as its own', () => {
  for (const file of ['index.html', 'counter.html']) {
    const own = scriptsOf(parsePage(page(file)));
    expect(own.length, 'Next puts fewer scripts into a page.').toBeGreaterThan(3);
    expect(own, 'Next puts a script into a page that isn’t recognized.').not.toContain(false);
  }
});

it('nothing of Next’s runtime is left in a finished page, and nothing in the folder', () => {
  const context = {
    modules: { names: new Map(), integrity: new Map() },
    clientModules: modules,
    basePath: '',
  };
  const { html } = finishPage(page('index.html'), 'index.html', context);
  expect(html, 'A script, preload or payload of Next is left.').not.toMatch(
    /<script|<link[^>]*\/_next\/[^>]*\.js|<!--/,
  );
  expect(html).toContain('A page without client components');
  expect(() => finishPage(page('counter.html'), 'counter.html', context)).toThrow(
    /^counter\.html: the client component \S*app\/counter\/counter\.tsx needs React/,
  );
  removeUnserved(OUT, false);
  const left = listFiles(OUT).filter(
    (file) => !/^_next\/static\/.*\/?[^/]+\.(?:css|ico)$/.test(file),
  );
  expect(left, 'Next writes files that only its runtime reads, under other names.').toEqual([
    '404.html',
    'counter.html',
    'index.html',
  ]);
});
