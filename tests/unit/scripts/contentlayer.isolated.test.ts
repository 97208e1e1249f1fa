import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../support/content';

const GENERATED = '.contentlayer/generated/index.json';
const started = process.cwd();
const program = { runs: 0, fails: false };

vi.mock('@/scripts/run', () => ({
  start: () => undefined,
  outcome: async () => {
    program.runs += 1;
    if (program.fails) return { code: 1, output: 'a.mdx does not fit' };
    mkdirSync('.contentlayer/generated', { recursive: true });
    writeFileSync(GENERATED, readFileSync('content/blog/a.mdx'));
    return { code: 0, output: 'Generated 1 documents in .contentlayer' };
  },
}));

/** Builds the content as a new process would, and says how often Contentlayer ran for it. */
async function runsOfBuild(): Promise<number> {
  vi.resetModules();
  const { buildContent } = await import('@/scripts/build/contentlayer');
  const before = program.runs;
  expect(await buildContent()).toMatch(/^1 documents/);
  return program.runs - before;
}

beforeEach(() => {
  const files = ['package-lock.json', 'contentlayer.config.ts', 'lib/a.ts', 'content/blog/a.mdx'];
  process.chdir(temporaryFolder(Object.fromEntries(files.map((file) => [file, file]))));
  vi.stubEnv('CONTENT_DIR', '');
  program.fails = false;
});
afterEach(() => {
  vi.unstubAllEnvs();
  process.chdir(started);
});

it('documents are generated once for the same content and code', async () => {
  expect(await runsOfBuild()).toBe(1);
  expect(await runsOfBuild()).toBe(0);
});

it.each<[string, () => void]>([
  ['a changed document', () => writeFileSync('content/blog/a.mdx', 'other')],
  ['a new document', () => writeFileSync('content/blog/b.mdx', '')],
  ['changed code', () => writeFileSync('lib/a.ts', 'other')],
  ['another version of a library', () => writeFileSync('package-lock.json', 'other')],
  ['something else that wrote them', () => writeFileSync(GENERATED, 'what a draft said')],
  ['their loss', () => rmSync(GENERATED)],
])('documents are generated again after %s', async (_, change) => {
  await runsOfBuild();
  change();
  expect(await runsOfBuild()).toBe(1);
  expect(readFileSync(GENERATED, 'utf8')).toBe(readFileSync('content/blog/a.mdx', 'utf8'));
});

it('documents are generated again after an attempt that failed, whose message is shown', async () => {
  await runsOfBuild();
  const before = readFileSync('content/blog/a.mdx');
  writeFileSync('content/blog/a.mdx', 'wrong');
  program.fails = true;
  await expect(runsOfBuild()).rejects.toThrow('Contentlayer failed:\na.mdx does not fit');
  writeFileSync('content/blog/a.mdx', before);
  program.fails = false;
  expect(await runsOfBuild()).toBe(1);
});
