import { relative, resolve } from 'node:path';
import { git, mergeBase } from '@/lib/git';

/**
 * The files of a folder that differ from the main branch, new ones included.
 * @param folder an absolute path
 * @param repository a folder of the repository
 * @returns paths from the folder, with forward slashes
 * @throws when there is no main branch to compare with
 */
export function changedFiles(folder: string, repository: string = process.cwd()): Set<string> {
  const base = mergeBase(repository);
  if (base === undefined) {
    throw new Error(
      '--changed compares with the main branch, which is not here. Run: git fetch origin main',
    );
  }
  const ask = (...args: string[]) => git(repository, ...args)?.split(/[\0\n]/) ?? [];
  const [top = '.'] = ask('rev-parse', '--show-toplevel');
  const files = [
    ...ask('diff', '--name-only', '--no-renames', '-z', base),
    ...ask('ls-files', '--others', '--exclude-standard', '--full-name', '-z'),
  ];
  return new Set(
    files
      .filter(Boolean)
      .map((file) => relative(folder, resolve(top, file)).replaceAll('\\', '/'))
      .filter((file) => !file.startsWith('..')),
  );
}
