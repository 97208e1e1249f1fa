import { buildContent } from './build/contentlayer';
import { outcome, type Program, start } from './run';

/** Runs a program that is silent when all is well. */
async function run(program: Program, ...args: string[]): Promise<void> {
  const { code, output } = await outcome(start(program, args));
  if (code !== 0) throw new Error(output);
}

/**
 * Writes the types that Contentlayer and Next generate.
 * @throws with what they printed when that fails
 */
export async function generateTypes(): Promise<undefined> {
  await buildContent();
  await run('next', 'typegen');
}

/**
 * Checks the types of the whole project, of which some are generated.
 * @throws with the compiler's messages when something does not fit
 */
export async function compileTypes(): Promise<undefined> {
  await run('tsc', '--noEmit');
}

/** Generates types, then checks all; throws as these do. */
export async function checkTypes(): Promise<undefined> {
  await generateTypes();
  await compileTypes();
}
