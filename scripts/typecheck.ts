import { buildContent } from './build/contentlayer';
import { outcome, start } from './run';

/**
 * Checks the types of the whole project: first those that Contentlayer and Next generate are
 * written, then the compiler runs.
 * @throws with the compiler's messages when something does not fit
 */
export async function checkTypes(): Promise<undefined> {
  await buildContent();
  for (const [program, args] of [
    ['next', ['typegen']],
    ['tsc', ['--noEmit']],
  ] as const) {
    const { code, output } = await outcome(start(program, args));
    if (code !== 0) throw new Error(output);
  }
}
