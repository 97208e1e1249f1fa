import { buildContent } from './build/contentlayer';
import { runQuietly } from './run';

/**
 * Writes the types that Contentlayer and Next generate.
 * @throws with what they printed when that fails
 */
export async function generateTypes(): Promise<undefined> {
  await buildContent();
  await runQuietly('next', 'typegen');
}

/**
 * Checks the types of the whole project, of which some are generated.
 * @throws with the compiler's messages when something does not fit
 */
export async function compileTypes(): Promise<undefined> {
  await runQuietly('tsc', '--noEmit');
}

/** Generates types, then checks all; throws as these do. */
export async function checkTypes(): Promise<undefined> {
  await generateTypes();
  await compileTypes();
}
