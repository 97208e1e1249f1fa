import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const [program, ...args] = command.split(' ');
  const file = args.find((arg) => /\.ts$/.test(arg));
  if (program === 'tsx') expect(existsSync(file ?? ''), command).toBe(true);
  else if (program === 'node') expect(existsSync(args[0] ?? ''), command).toBe(true);
  else if (program === 'npm') expect(scripts).toHaveProperty([args[1] ?? '']);
  else expect(existsSync(join('node_modules', '.bin', program ?? '')), command).toBe(true);
});
