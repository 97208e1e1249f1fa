import { resolve } from 'node:path';
import { type CheckResult, checkContent } from '@/lib/check';
import { checkPhotos } from '@/lib/check/photos';
import { checkSpelling } from '@/lib/check/spelling';
import { readData } from '@/lib/content/data';
import { contentDir } from '@/lib/env';
import { byPlace } from '@/lib/problem';
import { step } from '../build/step';
import { checkHosts, hostFiles } from '../hosts/files';
import { lint } from '../lint';
import { runCommand } from '../run-command';
import { checkTypes } from '../typecheck';
import { changedFiles } from './changed';
import { namedFiles } from './files';
import { formatGithub, formatJson } from './machine';
import { type CheckOptions, readOptions } from './options';
import { formatDrafts, formatNotes, formatProblems, summarize } from './print';

/** Checks the content as the options ask, spelling last, since it takes longest. */
async function check({ files, changed, spelling }: CheckOptions): Promise<CheckResult> {
  const named = files.length > 0 ? namedFiles(files, contentDir) : undefined;
  const only = changed ? changedFiles(contentDir) : undefined;
  const chosen = only && named ? new Set([...only, ...named]) : (only ?? named);
  const result = checkContent(contentDir, process.cwd(), chosen);
  const slips = spelling ? await checkSpelling(result.read, contentDir) : [];
  const bad = new Set(
    result.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const photos = await checkPhotos(contentDir, (file) => result.isChecked(file) && !bad.has(file));
  const problems = [...result.problems, ...photos, ...slips];
  return { ...result, problems: problems.sort(byPlace) };
}

function print(result: CheckResult, { format, verbose, changed, files }: CheckOptions): void {
  if (format === 'json') {
    console.log(formatJson(result, contentDir));
    return;
  }
  if (format === 'github') {
    if (result.problems.length > 0) console.log(formatGithub(result.problems, contentDir));
  } else {
    if (result.notes.length > 0) console.log(`${formatNotes(result.notes, verbose)}\n`);
    if (result.problems.length > 0) console.log(`${formatProblems(result.problems, contentDir)}\n`);
    // Of the whole site, they are on the page of drafts.
    const own = changed || files.length > 0 ? result.read : [];
    process.stdout.write(formatDrafts(own, contentDir));
  }
  console.log(summarize(result));
}

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  const result = await check(options);
  print(result, options);
  if (result.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  // Types are generated from the content, so they can only be checked over content without issues.
  if (!options.content && !process.exitCode) {
    // Hosts are configured for this site's content, not for another folder that is tried out.
    if (contentDir === resolve('content')) {
      await step('hosts', () => checkHosts(hostFiles(result.read, readData('redirects'))));
    }
    await step('types', checkTypes);
    await step('lint', lint);
  }
});
