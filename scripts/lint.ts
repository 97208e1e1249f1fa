import { runQuietly } from './run';

/**
 * Runs the linter over the project; a warning counts as an error.
 * @throws with what it found
 */
export async function lint(): Promise<undefined> {
  await runQuietly('biome', 'check', '--error-on-warnings', '.');
}
