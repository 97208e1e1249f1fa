import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../lib/content/files';

/** What a test does that the next one in the same process would notice. */
const CHANGES_ITS_PROCESS =
  /\bvi\.(mock|doMock|resetModules|stubEnv|stubGlobal)\b|\bprocess\.(chdir|env|exitCode)\b/;

/**
 * The unit tests that mock modules or change the environment and so need a process of their own.
 * All others share the modules of their worker, which takes more than half off the time of a run.
 * @param root folder of the tests
 * @returns paths that begin with `root`
 */
export function testsThatNeedIsolation(root: string): string[] {
  return listFiles(root)
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join(root, file))
    .filter((file) => CHANGES_ITS_PROCESS.test(readFileSync(file, 'utf8')));
}
