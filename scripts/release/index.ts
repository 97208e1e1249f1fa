import { readFileSync } from 'node:fs';
import { runCommand } from '../run-command';
import { releaseNotes } from './notes';

await runCommand(() => {
  const tag = process.argv[2];
  if (!tag) throw new Error('Name the tag:\n  npm run release:notes -- v1.2.0');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  process.stdout.write(releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), tag, version));
});
