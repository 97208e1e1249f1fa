import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@/lib/content/files';
import { contentDir } from '@/lib/env';
import { variableNames } from '@/lib/env-variables';
import { OUT } from './folders';

const STAMP = join('.next', 'built-from');
const RESULT = join(OUT, 'index.html');
const FOLDERS = ['app', 'client', 'components', 'lib', 'scripts', 'public'];
const FILES = [
  'package-lock.json',
  'next.config.mjs',
  'contentlayer.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** A fingerprint of everything that a build is made from, the day included: posts appear by date. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  const add = (name: string, data: string | Buffer) => hash.update(`${name}\0`).update(data);
  for (const [root, folder] of [
    ...FOLDERS.map((name) => ['.', name] as const),
    [contentDir, ''] as const,
  ]) {
    for (const file of listFiles(root, folder)) {
      if (!file.startsWith('public/assets/')) add(file, readFileSync(join(root, file)));
    }
  }
  for (const file of FILES) add(file, readFileSync(file));
  for (const name of variableNames) add(name, process.env[name] ?? '');
  add('day', process.env.SITE_NOW ?? new Date().toISOString().slice(0, 10));
  return hash.digest('hex');
}

/** Forgets what `out/` was built from, before something new takes its place. */
export function clearStamp(): void {
  rmSync(STAMP, { force: true });
}

/**
 * Remembers what `out/` was built from.
 * @param from the fingerprint at the start of the build: what has changed since is not in it
 */
export function writeStamp(from: string): void {
  writeFileSync(STAMP, from);
}

/** Whether `out/` is what a build would write now. */
export function isBuilt(): boolean {
  return existsSync(RESULT) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();
}
