import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { outcome, start } from '@/scripts/run';
import {
  baseFiles,
  documentFiles,
  drawingFiles,
  listFiles,
  ownDataFiles,
} from '../fixtures/hostile/files';
import { expectSoundOutput, OFFLINE, TRACE, writeFiles } from '../support/commands';

/*
 * Commands, run as people run them, over the whole corpus: none crashes, prints a trace, hangs, or
 * connects to another machine.
 */
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files whose names control terminals and logs. */
const oddNames = Object.fromEntries(
  ['a\u001b[31mb', 'a\n::error::b', 'a\u0007', 'a\u202Eb', 'con', 'a.', '$(id)'].flatMap((name) => [
    [`blog/${name}.mdx`, 'Text.\n'],
    [`images/${name}.svg`, baseFiles['images/flower.svg'] ?? ''],
  ]),
);

const all = writeFiles(join(folder, 'all'), {
  ...baseFiles,
  ...documentFiles,
  ...drawingFiles,
  ...listFiles,
  ...ownDataFiles,
  ...oddNames,
});
const env = {
  CONTENT_DIR: all,
  SITE_NOW: '2026-06-01T12:00:00Z',
  NODE_OPTIONS: OFFLINE,
  NODE_ENV: 'production',
};
const run = (script: string, args: readonly string[]) => start('tsx', [script, ...args], { env });

describe('the whole corpus', () => {
  it('is refused by npm run check, with each file that has an error', async () => {
    const { code, output } = await outcome(run('scripts/check/index.ts', ['--content']));
    expect(code).toBe(1);
    expectSoundOutput(output);
    const named = Object.keys(documentFiles).filter((file) => output.includes(`/${file}:`));
    expect(named.length).toBeGreaterThan(150);
    for (const file of Object.keys(drawingFiles)) expect(output).toContain(`/${file}:`);
    for (const file of ['blog/con.mdx', 'blog/a\\n::error::b.mdx', 'images/a\\u001b[31mb.svg']) {
      expect(output).toContain(`/${file}:`);
    }
  }, 200_000);

  it('builds nothing with npm run build, and the last site stays', async () => {
    const { code, output } = await outcome(run('scripts/build/index.ts', []));
    expect(code).toBe(1);
    expectSoundOutput(output);
    expect(output).toContain('Nothing was built');
    expect(existsSync(join('out', 'index.html'))).toBe(true);
  }, 200_000);

  it('is imported by npm run import', async () => {
    const to = join(folder, 'imported');
    const { output } = await outcome(
      start('tsx', ['tools/import/src/index.ts', join(all, 'blog'), '--to', to], { env }),
    );
    expectSoundOutput(output);
    expect(readFileSync(join(to, 'import-report.md'), 'utf8')).not.toMatch(TRACE);
  }, 200_000);

  it('is taken in by npm run sync where it can be', async () => {
    const files = ['packages.yml', 'contributors.yml'].map((name) => join(all, 'data', name));
    const { output } = await outcome(
      run('scripts/sync/index.ts', [...files, '--check', '--force']),
    );
    expectSoundOutput(output);
    expect(output).toMatch(/--check|Give|incomplete|confirm/);
  }, 200_000);
});
