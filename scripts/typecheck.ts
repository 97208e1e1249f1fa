import { buildContent } from './build/contentlayer';
import { runQuietly } from './run';

/** Writes the types of Contentlayer and Next. @throws with what they print */
export async function generateTypes(): Promise<undefined> {
  await buildContent();
  await runQuietly('next', 'typegen');
}

/** Checks the types of the whole project. @throws with the compiler's messages */
export async function compileTypes(): Promise<undefined> {
  await runQuietly('tsc', '--noEmit');
}

/** Generates types, then checks all; throws as these do. */
export async function checkTypes(): Promise<undefined> {
  await generateTypes();
  await compileTypes();
}
