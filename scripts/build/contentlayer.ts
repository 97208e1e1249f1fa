import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, filesOf } from '@/lib/digest';
import { contentDir } from '@/lib/env';
import { listFiles } from '@/lib/files';
import { outcome, start } from '../run';

const FOLDER = '.contentlayer';
const STAMP = join(FOLDER, 'built-from');
const CODE = ['contentlayer.config.ts', 'package-lock.json'];

/** A fingerprint of what the generated documents are made from. */
const ofSources = (): string =>
  digestOf(
    [
      ...filesOf('.', [...CODE, ...listFiles('.', 'lib')]),
      ...filesOf(contentDir, listFiles(contentDir)),
    ],
    contentDir,
  );

/** A fingerprint of the generated documents, which `npm run dev` writes as well. */
const ofResult = (): string => digestOf(filesOf(FOLDER, listFiles(FOLDER, 'generated')));

async function generate(): Promise<string> {
  const env = {
    // It asks the shell where it is, before the process itself.
    PWD: process.cwd(),
    // The program records each of its steps, which takes two thirds of the time over thousands of
    // documents; it does not where its library was there before it.
    NODE_OPTIONS: [process.env.NODE_OPTIONS, '--import=contentlayer2/utils'].join(' ').trim(),
  };
  const { code, output } = await outcome(start('contentlayer', ['build', '--clearCache'], { env }));
  if (code !== 0) throw new Error(`Contentlayer failed:\n${output}`);
  return /Generated (\d+ documents)/.exec(output)?.[1] ?? '';
}

/**
 * Generates the documents of the content folder with Contentlayer, unless those that are there are
 * what it would generate. It starts from scratch: its own cache knows files by name and time, not
 * by folder, and would mix two content folders.
 * @returns how many documents there are
 * @throws with what Contentlayer printed when a document does not fit
 */
export async function buildContent(): Promise<string> {
  const sources = ofSources();
  const [madeFrom, made, count] = existsSync(STAMP) ? readFileSync(STAMP, 'utf8').split('\n') : [];
  if (madeFrom === sources && made === ofResult()) return `${count}, as before`;
  rmSync(STAMP, { force: true });
  const documents = await generate();
  writeFileSync(STAMP, [sources, ofResult(), documents].join('\n'));
  return documents;
}
