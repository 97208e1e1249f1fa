import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listFiles } from '@/lib/files';
import { type ImportOptions, type ImportResult, importSite } from '../src/site';

/** A folder of its own, outside the project. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'import-'));

/** Imports a fixture, or any folder, into a new content folder. */
export async function runImport(
  folder: string,
  options: Partial<ImportOptions> = {},
): Promise<ImportResult & { to: string; read: (file: string) => string }> {
  const to = options.to ?? newFolder();
  const from = folder.startsWith('/') ? folder : resolve('tools/import/tests/fixtures', folder);
  const project = resolve('tools/import/tests/fixtures/nobody');
  const result = await importSite({
    folder: from,
    project,
    force: false,
    dryRun: false,
    ...options,
    to,
  });
  return { ...result, to, read: (file) => readFileSync(join(to, file), 'utf8') };
}

/** Every file of a folder with its bytes. */
export const snapshot = (folder: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(folder).map((file) => [file, readFileSync(join(folder, file)).toString('base64')]),
  );

export const withoutCode = (text: string): string =>
  text.replace(/^ *(`{3,}|~{3,})[\s\S]*?^ *\1 *$/gm, '').replace(/(`+)[^`][\s\S]*?\1/g, '');
