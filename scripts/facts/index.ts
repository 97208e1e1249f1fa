import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { utcDate } from '@/lib/dates/calendar-date';
import { contentDir, now } from '@/lib/env';
import { getPackages } from '@/lib/packages';
import { printable } from '@/lib/printable';
import { writeFileAtomic } from '@/lib/write-file-atomic';
import { progressBar } from '../progress';
import { runCommand } from '../run-command';
import { collectFacts, type Outcome } from './collect';
import { POLITE } from './request';
import { sources } from './sources';
import { targetOf } from './targets';
import { updateFacts } from './update';

/** One source in words: how often it answered, and the first reasons why it didn't. */
function summarize(source: string, outcomes: readonly Outcome[]): string {
  const own = outcomes.filter((outcome) => outcome.source === source);
  const count = (state: Outcome['state']) => own.filter((one) => one.state === state).length;
  const failed = own.flatMap((one) =>
    one.state === 'failed' ? [`  ${one.slug}: ${printable(one.reason).slice(0, 200)}`] : [],
  );
  return [
    `${pc.bold(source)}: ${count('known')} known, ${count('missing')} not there, ${failed.length} failed`,
    ...failed.slice(0, 10),
  ].join('\n');
}

await runCommand(async () => {
  const options = { check: { type: 'boolean', default: false }, only: { type: 'string' } } as const;
  const { values } = parseArgs({ options });
  const only = values.only?.split(',').map((slug) => slug.trim());
  const targets = getPackages()
    .filter(({ slug }) => only === undefined || only.includes(slug))
    .map(targetOf);
  if (targets.length === 0) {
    throw new Error('No package to ask about. Give slugs: npm run facts -- --only=pandera,pygmt');
  }
  const bar = progressBar('facts');
  bar?.start(targets.length * sources.length, 0);
  const today = utcDate(now());
  const outcomes = await collectFacts(sources, targets, POLITE, today, () => bar?.increment());
  bar?.stop();
  console.log(sources.map(({ id }) => summarize(id, outcomes)).join('\n'));
  if (!outcomes.some(({ state }) => state === 'known')) {
    throw new Error('No source answered. Check your connection; nothing was written.');
  }
  const path = join(contentDir, 'data', 'package-facts.yml');
  const present = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const { text, changes } = updateFacts(present, outcomes, today);
  console.log(`\n${changes.length === 0 ? 'No facts have changed.' : changes.join('\n')}`);
  if (!values.check && text !== present) writeFileAtomic(path, text);
  console.log(values.check ? 'Nothing was written: --check' : `${path} is up to date.`);
});
