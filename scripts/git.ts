import { spawn } from 'node:child_process';
import { type Outcome, outcome } from './run';

/**
 * Asks git something.
 * @param folder where to ask
 * @returns its exit code and what it printed; code 127 where there is no git
 */
export function git(args: readonly string[], folder: string = process.cwd()): Promise<Outcome> {
  return outcome(spawn('git', ['-C', folder, ...args])).catch(() => ({ code: 127, output: '' }));
}
