import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { readData } from '@/lib/content/data';
import { counted } from '@/lib/counted';
import { contentDir } from '@/lib/env';
import { getPackages } from '@/lib/packages';
import { packageTopics } from '@/lib/packages/topics';
import { printable } from '@/lib/printable';
import { getReviews } from '@/lib/reviews';
import { submissionsToDescribe } from '@/lib/reviews/topics';
import { runCommand } from '../run-command';
import { describeDifference } from './compare';
import { describeLoss } from './coverage';
import { prepareSync, type SyncResult, writeSync } from './prepare';
import { prepareTableSync, tableFileOf } from './tables';

const usage =
  'npm run sync -- [packages.yml contributors.yml] [review_submissions.csv …] [--check] [--force] [--confirm=name,name]';

function describe(result: SyncResult): string {
  const { file, entries, notes, difference, losses, blanked, undescribed, writes } = result;
  const privateFields = [...blanked].map(([field, count]) => `${count} × ${field}`).join(', ');
  return [
    `${pc.bold(file)}: ${entries} entries, ${notes} values normalized`,
    ...(privateFields ? [`  private fields blanked: ${privateFields}`] : []),
    ...losses.map(describeLoss),
    ...(undescribed.length > 0
      ? [
          `  not described in our own words (edit package_description, at most 200 characters): ${undescribed.map(printable).join(', ')}`,
        ]
      : []),
    writes.size === 0 ? '  no changes' : describeDifference(difference),
  ].join('\n');
}

/** The packages and open submissions that nobody has described yet. */
function missingTopics(): string[] {
  const packages = getPackages();
  const { submissions } = readData('package-topics');
  return [
    ...packages.map(({ slug }) => slug).filter((slug) => packageTopics(slug).tasks.length === 0),
    ...submissionsToDescribe(getReviews(), packages)
      .filter(({ issue }) => !submissions[issue])
      .map(({ issue, name }) => `${issue} (${printable(name)})`),
  ];
}

await runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      confirm: { type: 'string', multiple: true, default: [] },
    },
  });
  if (positionals.length === 0) throw new Error(`Give the files to take in:\n  ${usage}`);
  const folder = join(contentDir, 'data');
  const options = {
    force: values.force,
    confirm: values.confirm.flatMap((names) => names.split(',')).map((name) => name.trim()),
  };
  const lists = positionals.filter((path) => tableFileOf(path) === undefined);
  const results = [
    ...lists.map((path, index) => prepareSync(path, index, folder, options)),
    ...positionals.flatMap((path) => {
      const file = tableFileOf(path);
      return file ? [prepareTableSync(path, file, folder, options)] : [];
    }),
  ];
  console.log(results.map(describe).join('\n\n'));
  const open = values.check ? [] : results.filter(({ writes }) => writes.size > 0);
  mkdirSync(folder, { recursive: true });
  for (const result of open) writeSync(result, folder);
  const count = open.reduce((sum, { writes }) => sum + writes.size, 0);
  const verdict = values.check
    ? 'Nothing was written: --check'
    : `${counted(count, 'file')} written`;
  console.log(`\n${pc.green('✓')} ${verdict}`);
  const missing = missingTopics();
  if (missing.length > 0) {
    console.log(
      `${pc.yellow('!')} Add to content/data/package-topics.yml what these are for: ${missing.join(', ')}`,
    );
  }
});
if (process.exitCode) {
  console.error(`${pc.red('✗')} Nothing was written: the files in content/data are unchanged.`);
}
