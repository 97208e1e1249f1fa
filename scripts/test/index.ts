import { spawnSync } from 'node:child_process';
import { step } from '../build/step';
import { ensureBrowser } from './browser';

/** Runs one of the project's scripts, printing what it prints. */
function runScript(...args: string[]): undefined {
  const { status } = spawnSync('npm', ['run', '--silent', ...args], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm run ${args.join(' ')} failed.`);
}

try {
  await step('browser', ensureBrowser);
  await step('types', () => runScript('typecheck'));
  await step('lint', () => runScript('lint'));
  await step('unit tests', () => runScript('test:unit'));
  await step('build', () => runScript('build'));
  await step('end to end', () => runScript('test:e2e'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
