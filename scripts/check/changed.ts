import { relative, resolve } from 'node:path';
import { run } from '../run';

async function git(...args: string[]): Promise<string[] | undefined> {
  const { code, output } = await run('git', args);
  return code === 0 ? output.split('\0').filter(Boolean) : undefined;
}

/**
 * The files of a folder that differ from the main branch, new ones included.
 * @param folder an absolute path
 * @returns paths from the folder, with forward slashes
 * @throws when there is no main branch to compare with
 */
export async function changedFiles(folder: string): Promise<Set<string>> {
  const [top] = (await run('git', ['rev-parse', '--show-toplevel'])).output.trim().split('\n');
  for (const branch of ['origin/main', 'main']) {
    const base = (await run('git', ['merge-base', branch, 'HEAD'])).output.trim();
    const differing = await git('diff', '--name-only', '--no-renames', '-z', base);
    if (!differing) continue;
    const created = await git('ls-files', '--others', '--exclude-standard', '--full-name', '-z');
    return new Set(
      [...differing, ...(created ?? [])]
        .map((file) => relative(folder, resolve(top ?? '.', file)).replaceAll('\\', '/'))
        .filter((file) => !file.startsWith('..')),
    );
  }
  throw new Error(
    '--changed compares with the main branch, which is not here. Run: git fetch origin main',
  );
}
