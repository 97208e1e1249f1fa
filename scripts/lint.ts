import { outcome, start } from './run';

/**
 * Runs the linter over the project; a warning counts as an error.
 * @throws with what it found
 */
export async function lint(): Promise<undefined> {
  const { code, output } = await outcome(start('biome', ['check', '--error-on-warnings', '.']));
  if (code !== 0) throw new Error(output);
}
