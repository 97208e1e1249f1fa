import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';

/** Options of Node for a command that may connect to this machine alone. */
export const OFFLINE = `--import ${pathToFileURL(resolve('tests/support/offline.mjs'))}`;

export const TRACE = /^\s+at .*:\d+:\d+\)?$|TypeError|RangeError|heap out of memory/m;

/** Writes files into a folder, and returns its path. */
export function writeFiles(root: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** Expects no trace, no connection to another machine, and nothing that controls terminals or logs. */
export function expectSoundOutput(output: string): void {
  expect(output).not.toMatch(TRACE);
  expect(output).not.toContain('FOREIGN HOST');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colors are the program's own.
  expect(output.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u0000-\u0008\u000e-\u001f]/);
  expect(output).not.toMatch(/^\s*::error/m);
}
