import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcome } from '../../../scripts/run';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new-cli-'));
  cpSync('tests/fixtures/check/sound', root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** Runs a script of the project without a terminal, over a folder of its own. */
const script = (name: string, ...args: string[]) =>
  outcome(
    spawn(
      process.execPath,
      [join('node_modules', 'tsx', 'dist', 'cli.mjs'), `scripts/${name}/index.ts`, ...args],
      {
        env: { ...process.env, CONTENT_DIR: root, SITE_NOW: '2026-11-20T12:00:00Z', NO_COLOR: '1' },
      },
    ),
  );

describe('npm run new without a terminal', { timeout: 60_000 }, () => {
  it('writes a post that npm run check takes at once', async () => {
    const made = await script('new', 'post', 'A third', '--author', 'ada', '--topic', 'learn');
    expect(made.output).toContain('blog/a-third.mdx, a draft');
    expect(made.output).toContain('open /blog/a-third at the address');
    expect(made.code).toBe(0);
    const checked = await script('check', '--content', '--no-spelling');
    expect(checked.output).toContain('✓ 4 documents: 0 errors, 0 warnings');
    expect(checked.code).toBe(0);
  });

  it('adds an author whose name is given', async () => {
    const author = ['--author', 'Marie-Curie-9', '--names', 'Marie Curie', '--topic', 'learn'];
    const made = await script('new', 'post', 'A fifth', ...author);
    expect(made.output).toContain('Marie Curie is in');
    const checked = await script('check', '--no-spelling', join(root, 'blog/a-fifth.mdx'));
    expect(checked.output).toContain('It is a draft with 2 placeholders to replace');
    expect(checked.output).toContain('✓ 1 document: 0 errors, 0 warnings');
  });

  it('names the flags that are missing, with examples, and writes nothing', async () => {
    const { code, output } = await script('new', 'event', 'A fourth', '--start', '2027-01-01');
    expect(code).toBe(1);
    expect(output).toContain('--kind "sprint"   (training, sprint, community, talk)');
    expect(output).toContain('--mode "online"');
    // What only the writer can know holds nothing that could be left as it is.
    expect(output).toContain(
      '--place "…"   (unless --mode is online; such as Long Beach Convention Center)',
    );
    expect(existsSync(join(root, 'events', 'a-fourth.mdx'))).toBe(false);
  });
});
