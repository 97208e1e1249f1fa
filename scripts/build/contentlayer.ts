import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@/lib/content/files';
import { contentDir } from '@/lib/env';
import { outcome, start } from '../run';

const STAMP = join('.contentlayer', 'built-from');
const CODE = ['contentlayer.config.ts', 'package-lock.json'];

/** A fingerprint of what the generated documents are made from. */
function fingerprint(): string {
  const hash = createHash('sha256').update(contentDir);
  const files = [
    ...CODE.map((file) => ['.', file] as const),
    ...listFiles('.', 'lib').map((file) => ['.', file] as const),
    ...listFiles(contentDir).map((file) => [contentDir, file] as const),
  ];
  for (const [root, file] of files) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/**
 * Runs Contentlayer over the content folder, from scratch: its cache knows files by name and time,
 * not by folder, and would mix two content folders.
 * @throws with what it printed when a document does not fit
 */
export async function buildContent(): Promise<string> {
  const from = fingerprint();
  const env = {
    // It asks the shell where it is, before the process itself.
    PWD: process.cwd(),
    // The program records each of its steps, which takes two thirds of the time over thousands of
    // documents; it does not where its library was there before it.
    NODE_OPTIONS: [process.env.NODE_OPTIONS, '--import=contentlayer2/utils'].join(' ').trim(),
  };
  const { code, output } = await outcome(start('contentlayer', ['build', '--clearCache'], { env }));
  if (code !== 0) throw new Error(`Contentlayer failed:\n${output}`);
  writeFileSync(STAMP, from);
  return /Generated \d+ documents/.exec(output)?.[0].replace('Generated ', '') ?? '';
}

/** Whether the generated documents are those of this content folder as it is now. */
export function isContentBuilt(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();
}
