import { readFileSync } from 'node:fs';
import { printError } from '../print-error';
import { releaseNotes } from './notes';

try {
  const tag = process.argv[2];
  if (!tag) throw new Error('Name the tag:\n  npm run release:notes -- v1.2.0');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  process.stdout.write(releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), tag, version));
} catch (error) {
  printError(error);
  process.exitCode = 1;
}
