import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { needPackage } from './dependencies.mjs';

// Runs the program of a dependency: node scripts/program.mjs tsx scripts/dev/index.ts. A shell would
// only say that it doesn't find the program where the dependencies are not installed.

/** Packages that are called otherwise than their programs. */
const PACKAGES = { biome: '@biomejs/biome', playwright: '@playwright/test' };

const [program = ''] = process.argv.splice(2, 1);
const name = PACKAGES[program] ?? program;
needPackage(name);
const folder = join('node_modules', name);
const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const file = resolve(folder, typeof bin === 'string' ? bin : bin[program]);
process.argv[1] = file;
await import(pathToFileURL(file).href);
