import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PLACEHOLDER } from '@/lib/empty-collection';
import { listFiles } from '@/lib/files';
import { isNotFoundCopy, isRuntimeFile } from './next-output';

/** Removes a folder if it is empty, after its empty folders. */
function removeEmptyFolders(folder: string): boolean {
  const entries = readdirSync(folder, { withFileTypes: true });
  const left = entries.filter(
    (entry) => !(entry.isDirectory() && removeEmptyFolders(join(folder, entry.name))),
  );
  if (left.length > 0) return false;
  rmdirSync(folder);
  return true;
}

/** Whether a file was only written because Next demands it. */
export const isScaffold = (file: string): boolean =>
  file.split('/').some((part) => part.startsWith(PLACEHOLDER)) || isNotFoundCopy(file);

/**
 * Removes what no visitor asks for.
 * @param keepRuntime whether React takes over some page
 */
export function removeUnserved(out: string, keepRuntime: boolean): void {
  for (const file of listFiles(out)) {
    if (isScaffold(file) || (!keepRuntime && isRuntimeFile(file))) rmSync(join(out, file));
  }
  removeEmptyFolders(out);
}
