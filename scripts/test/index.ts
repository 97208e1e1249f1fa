import { checkBudgets } from '../budget/check';
import { buildSite } from '../build/site';
import { step, together } from '../build/step';
import { lint } from '../lint';
import { type Program, start } from '../run';
import { runCommand } from '../run-command';
import { compileTypes, generateTypes } from '../typecheck';
import { ensureBrowser } from './browser';
import { describeMissing, ensureEngines } from './engines';

function runTests(program: Program, ...args: string[]): Promise<undefined> {
  return new Promise((resolve, reject) => {
    start(program, args, { stdio: 'inherit' }).on('close', (code) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(`${program} ${args.join(' ')} failed.`));
    });
  });
}

await runCommand(async () => {
  await step('browser', ensureBrowser);
  await step('engines', ensureEngines);
  await together(step('lint', lint), step('type files', generateTypes));
  await together(
    step('types', compileTypes),
    step('unit tests', () => runTests('vitest', 'run', '--project', '!site')),
  );
  await buildSite();
  // Neither of these keeps more than one processor busy.
  await together(
    step('files', () => runTests('vitest', 'run', '--project', 'site')),
    step('budget', checkBudgets),
  );
  await step('end to end', async () => {
    await runTests('playwright', 'test');
    return describeMissing();
  });
});
