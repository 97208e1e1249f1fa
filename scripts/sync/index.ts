import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { contentDir } from '@/lib/env';
import { describeDifference } from './compare';
import { type Taken, take, writeTaken } from './take';

const usage = 'npm run sync -- <packages.yml> [contributors.yml] [--check] [--force]';

function describe({ file, entries, notes, difference, blanked, same }: Taken): string {
  const private_ = [...blanked].map(([field, count]) => `${count} × ${field}`).join(', ');
  return [
    `${pc.bold(file)}: ${entries} entries, ${notes} values mended when read`,
    ...(private_ ? [`  blanked, since they are private: ${private_}`] : []),
    same ? '  the same as now' : describeDifference(difference),
  ].join('\n');
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new Error(`Say which files to take in:\n  ${usage}`);
  const folder = join(contentDir, 'data');
  const taken = positionals.map((path, index) => take(path, index, folder, values.force));
  console.log(taken.map(describe).join('\n\n'));
  const open = values.check ? [] : taken.filter(({ same }) => !same);
  mkdirSync(folder, { recursive: true });
  for (const file of open) writeTaken(file, folder);
  const verdict = values.check
    ? 'Nothing was written: --check'
    : `${open.length === 1 ? '1 file' : `${open.length} files`} written`;
  console.log(`\n${pc.green('✓')} ${verdict}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`${pc.red('✗')} Nothing was written: the files of content/data stay as they are.`);
  process.exitCode = 1;
}
