import { execFileSync } from 'node:child_process';

/** What git prints in a folder; undefined where it fails, or there is no git. */
export function git(folder: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/** Where the branch of a folder left the main branch; undefined where that is not here. */
export function mergeBase(folder: string): string | undefined {
  const find = (branch: string) => git(folder, 'merge-base', branch, 'HEAD');
  return (find('origin/main') ?? find('main'))?.trim();
}
