import { checkContent } from '@/lib/content/check';
import { contentDir } from '@/lib/env';
import { step } from '../build/step';
import { lint } from '../lint';
import { checkTypes } from '../typecheck';
import { formatNotes, formatProblems, summarize } from './print';

const result = checkContent(contentDir);
if (result.notes.length > 0) {
  console.log('Values of the community’s data that were mended or left out:');
  console.log(`${formatNotes(result.notes)}\n`);
}
if (result.problems.length > 0) console.log(`${formatProblems(result.problems, contentDir)}\n`);
console.log(summarize(result));
if (result.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;

// Types are generated from the content, so they can only be checked over content without faults.
if (!process.argv.includes('--content') && !process.exitCode) {
  try {
    await step('types', checkTypes);
    await step('lint', lint);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
