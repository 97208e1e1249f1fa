import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import pc from 'picocolors';
import { printable } from '@/lib/printable';
import { printError } from '@/scripts/print-error';
import type { Kind } from './coverage';
import { KIND_TITLES, percent, totalCoverage } from './output/report';
import type { Outcome } from './output/save';
import { importSite } from './site';

const USAGE = `npm run import -- <folder> [--to <content folder>] [--dry-run] [--force]

  <folder>    a Jekyll site, a Hugo site, or a folder of .md .markdown .mdx .html .txt files
  --to        the content folder to write into (default: content)
  --dry-run   prints what would happen and writes nothing
  --force     replaces files that exist and differ; they are kept otherwise`;

const WORDS: Record<Outcome, [done: string, planned: string]> = {
  new: ['written', 'would be written'],
  same: ['unchanged', 'unchanged'],
  kept: [
    'kept as they were, although the import differs (--force replaces them)',
    'would be kept, although the import differs',
  ],
  replaced: ['replaced', 'would be replaced'],
};

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

async function run(folder: string, to: string, dryRun: boolean, force: boolean): Promise<void> {
  const bar = process.stdout.isTTY
    ? new SingleBar({
        format: '  import {bar} {value}/{total}',
        clearOnComplete: true,
        hideCursor: true,
      })
    : undefined;
  let started = false;
  const result = await importSite({
    folder,
    to,
    dryRun,
    force,
    project: resolve('content'),
    onProgress(done, total) {
      if (!started) bar?.start(total, 0);
      started = true;
      bar?.update(done);
    },
  });
  bar?.stop();
  for (const { file, coverage, failure, notes } of result.results) {
    if (failure !== undefined) {
      console.error(`${pc.red('✗')} ${printable(`${file}: ${failure}`)}`);
      continue;
    }
    const toDo = notes.list.filter(({ kind }) => kind === 'person').length;
    const words = coverage
      ? `${percent(coverage.words).padStart(7)} of ${plural(coverage.words.of, 'word')}`
      : 'nothing to import';
    console.log(
      `${pc.green('✓')} ${printable(file)}  ${words}${toDo > 0 ? pc.dim(`, ${plural(toDo, 'point')} to look at`) : ''}`,
    );
  }
  console.log('');
  for (const outcome of ['new', 'replaced', 'kept', 'same'] as const) {
    const paths = result.files.filter((file) => file.outcome === outcome).map(({ path }) => path);
    if (paths.length === 0) continue;
    console.log(`${plural(paths.length, 'file')} ${WORDS[outcome][dryRun ? 1 : 0]}`);
    if (outcome === 'kept' || dryRun)
      console.log(printable(paths.map((path) => `  ${path}`).join('\n')));
  }
  const covered = Object.entries(totalCoverage(result.results))
    .filter(([, { of }]) => of > 0)
    .map(([kind, count]) => `${KIND_TITLES[kind as Kind].toLowerCase()} ${percent(count)}`)
    .join(', ');
  console.log(`\nRead as ${result.kind}. Coverage: ${covered}.`);
  if (result.missingImages.length > 0) {
    console.log(
      pc.yellow(
        `${plural(result.missingImages.length, 'image')} missing in the folder; the report names them.`,
      ),
    );
  }
  const failures = result.results.filter(({ failure }) => failure !== undefined).length;
  if (failures > 0) process.exitCode = 1;
  const report = relative(process.cwd(), resolve(to, 'import-report.md'));
  if (!dryRun)
    console.log(
      printable(`The report: ${report}. Now run: CONTENT_DIR=${to} npm run check -- --content`),
    );
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      to: { type: 'string', default: 'content' },
      'dry-run': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [folder, ...rest] = positionals;
  if (values.help) console.log(USAGE);
  else if (folder === undefined || rest.length > 0) throw new Error(`Name one folder.\n\n${USAGE}`);
  else await run(folder, values.to, values['dry-run'], values.force);
} catch (error) {
  printError(error);
  process.exitCode = 1;
}
