import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Ends a command with one sentence where a package is not installed. */
export function needPackage(name) {
  if (existsSync(join('node_modules', name))) return;
  console.error('The dependencies are not installed yet. Run this first: npm ci');
  process.exit(1);
}
