import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, filesOf } from '@/lib/digest';
import { contentDir } from '@/lib/env';
import { variableNames } from '@/lib/env-variables';
import { listFiles } from '@/lib/files';
import { OUT } from './folders';

const STAMP = join('.next', 'built-from');
const RESULT = join(OUT, 'index.html');
const FOLDERS = ['app', 'client', 'components', 'lib', 'packages', 'scripts', 'public'];
const FILES = [
  'package-lock.json',
  'next.config.mjs',
  'contentlayer.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** A fingerprint of everything that a build is made from, the day included: posts appear by date. */
export function fingerprint(): string {
  const code = FOLDERS.flatMap((folder) => listFiles('.', folder));
  const files = [
    ...filesOf('.', [...code.filter((file) => !file.startsWith('public/assets/')), ...FILES]),
    ...filesOf(contentDir, listFiles(contentDir)),
  ];
  const variables = variableNames.map((name) => `${name}=${process.env[name] ?? ''}`);
  const day = process.env.SITE_NOW ?? new Date().toISOString().slice(0, 10);
  return digestOf(files, ...variables, day);
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
