import { relative, resolve } from 'node:path';
import { git } from '../git';

/**
 * The files of a folder that differ from the main branch, new ones included.
 * @param folder an absolute path
 * @param repository a folder of the repository
 * @returns paths from the folder, with forward slashes
 * @throws when there is no main branch to compare with
 */
export async function changedFiles(
  folder: string,
  repository: string = process.cwd(),
): Promise<Set<string>> {
  const ask = async (...args: string[]): Promise<string[] | undefined> => {
    const { code, output } = await git(args, repository);
    return code === 0 ? output.split(/[\0\n]/).filter(Boolean) : undefined;
  };
  const [top = '.'] = (await ask('rev-parse', '--show-toplevel')) ?? [];
  for (const branch of ['origin/main', 'main']) {
    const [base] = (await ask('merge-base', branch, 'HEAD')) ?? [];
    if (base === undefined) continue;
    const differing = await ask('diff', '--name-only', '--no-renames', '-z', base);
    const created = await ask('ls-files', '--others', '--exclude-standard', '--full-name', '-z');
    return new Set(
      [...(differing ?? []), ...(created ?? [])]
        .map((file) => relative(folder, resolve(top, file)).replaceAll('\\', '/'))
        .filter((file) => !file.startsWith('..')),
    );
  }
  throw new Error(
    '--changed compares with the main branch, which is not here. Run: git fetch origin main',
  );
}
