import { outcome, start } from '../run';

/**
 * Runs Contentlayer over the content folder, from scratch: its cache knows files by name and time,
 * not by folder, and would mix two content folders.
 * @throws with what it printed when a document does not fit
 */
export async function buildContent(): Promise<string> {
  // It asks the shell where it is, before the process itself.
  const env = { PWD: process.cwd() };
  const { code, output } = await outcome(start('contentlayer', ['build', '--clearCache'], { env }));
  if (code !== 0) throw new Error(`Contentlayer failed:\n${output}`);
  return /Generated \d+ documents/.exec(output)?.[0].replace('Generated ', '') ?? '';
}
