import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeBlocks } from './markdown';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const workspaces = ['packages', 'tools'].flatMap((folder) =>
  readdirSync(folder).map((name) => join(folder, name)),
);
/** Where a workspace, or the site, says how it is run. */
const texts = ['.', ...workspaces].flatMap((folder) =>
  ['README.md', 'package.json'].map((name) => join(folder, name)).filter(existsSync),
);

describe.each(texts)('%s', (file) => {
  it('names only commands that exist', () => {
    const named = readFileSync(file, 'utf8').matchAll(/npm run (?:--silent )?([a-z0-9:]+)/g);
    for (const [, name = ''] of named) expect(scripts, name).toHaveProperty([name]);
  });
});

describe.each(workspaces)('%s', (folder) => {
  const commands = codeBlocks(join(folder, 'README.md'), 'bash').flatMap((block) =>
    block.split('\n'),
  );

  it('has a README with a command', () => expect(commands).not.toEqual([]));

  it.each(commands)('%s ends well', (command) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    expect(stdout).not.toBe('');
  });
});

it.each(Object.entries(scripts))('npm run %s starts a program that is there', (_, command) => {
  const [node, starter = '', program = '', file = ''] = command.split(' ');
  expect(node).toBe('node');
  expect(existsSync(starter), command).toBe(true);
  if (starter !== 'scripts/program.mjs') return;
  expect(existsSync(join('node_modules', '.bin', program)), command).toBe(true);
  if (program === 'tsx') expect(existsSync(file), command).toBe(true);
});

describe('before npm ci', () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-dependencies-'));

  // No shell, as on Windows: its words for a missing program would be those of the machine.
  it.each(['dev', 'new', 'check', 'start', 'test', 'format'])(
    'npm run %s says what to run',
    (name) => {
      const [, starter = '', ...args] = scripts[name]?.split(' ') ?? [];
      const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(starter), ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect([status, stdout, stderr]).toEqual([
        1,
        '',
        'The dependencies are not installed yet. Run this first: npm ci\n',
      ]);
    },
  );
});
