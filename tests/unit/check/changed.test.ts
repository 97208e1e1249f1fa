import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedFiles } from '../../../scripts/check/changed';

let root: string;

const git = (...args: string[]) =>
  execFileSync(
    'git',
    [
      '-c',
      'user.name=Ada',
      '-c',
      'user.email=ada@example.org',
      '-c',
      'commit.gpgsign=false',
      ...args,
    ],
    { cwd: root, stdio: 'pipe' },
  );
const write = (file: string, text: string) => writeFileSync(join(root, file), text);

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'changed-')));
  mkdirSync(join(root, 'content', 'blog'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  for (const name of ['kept', 'edited', 'staged', 'committed'])
    write(`content/blog/${name}.mdx`, 'a');
  git('add', '.');
  git('commit', '--quiet', '-m', 'start');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('changedFiles', { timeout: 30_000 }, () => {
  it('lists what is edited, staged, committed on the branch, or new', () => {
    git('checkout', '--quiet', '-b', 'topic');
    write('content/blog/committed.mdx', 'b');
    git('commit', '--quiet', '-am', 'edit');
    write('content/blog/edited.mdx', 'b');
    write('content/blog/staged.mdx', 'b');
    git('add', 'content/blog/staged.mdx');
    write('content/blog/née à Zürich.mdx', 'b');
    write('elsewhere.txt', 'b');
    const files = changedFiles(join(root, 'content'), root);
    expect([...files].sort()).toEqual([
      'blog/committed.mdx',
      'blog/edited.mdx',
      'blog/née à Zürich.mdx',
      'blog/staged.mdx',
    ]);
  });

  it('says what to do without a main branch', () => {
    git('branch', '-D', 'main');
    expect(() => changedFiles(join(root, 'content'), root)).toThrow('git fetch origin main');
  });
});
