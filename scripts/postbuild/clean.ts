import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PLACEHOLDER } from '@/app/_shared/params';
import { listFiles } from '@/lib/files';

/** Removes folders that hold nothing. */
function removeEmptyFolders(folder: string): boolean {
  const entries = readdirSync(folder, { withFileTypes: true });
  const left = entries.filter(
    (entry) => !(entry.isDirectory() && removeEmptyFolders(join(folder, entry.name))),
  );
  if (left.length > 0) return false;
  rmdirSync(folder);
  return true;
}

/** Files that stand for an empty collection, and Next's own copy of the 404 page. */
const isScaffold = (file: string): boolean =>
  file.split('/').some((part) => part.startsWith(PLACEHOLDER)) || file === '_not-found.html';

/** Payloads for navigation by the client runtime. */
const isPayload = (file: string): boolean =>
  file.endsWith('.txt') &&
  (basename(file).startsWith('__next.') || /^(?!robots|llms)/.test(basename(file)));

/** The client runtime itself, and what lets our own scripts wait for it. */
const isRuntimeFile = (file: string): boolean =>
  /^(?:_next\/.*|assets\/js\/after-react\.\w+)\.js$/.test(file);

/**
 * Removes what no visitor asks for.
 * @param keepRuntime whether some page still runs Next's client
 */
export function removeUnserved(out: string, keepRuntime: boolean): void {
  for (const file of listFiles(out)) {
    if (isScaffold(file) || (!keepRuntime && (isPayload(file) || isRuntimeFile(file))))
      rmSync(join(out, file));
  }
  removeEmptyFolders(out);
}
