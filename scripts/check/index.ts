import { checkContent } from '@/lib/content/check';
import { contentDir } from '@/lib/env';
import { run } from '../run';
import { formatNotes, formatProblems, summarize } from './print';

const result = checkContent(contentDir);
if (result.notes.length > 0) {
  console.log('Values of the community’s data that were mended or left out:');
  console.log(`${formatNotes(result.notes)}\n`);
}
if (result.problems.length > 0) console.log(`${formatProblems(result.problems, contentDir)}\n`);
console.log(summarize(result));
if (result.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;

if (!process.argv.includes('--content')) {
  for (const script of ['typecheck', 'lint']) {
    const { code, output } = await run('npm', ['run', '--silent', script]);
    console.log(code === 0 ? `✓ ${script}` : `✗ ${script}\n${output}`);
    if (code !== 0) process.exitCode = 1;
  }
}
