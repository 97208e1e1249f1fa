import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@/lib/files';
import { forgetBuilds, OUT } from '@/scripts/build/folders';
import { outcome, start } from '@/scripts/run';

type Digests = ReadonlyMap<string, string>;

/** A digest of every file of the built site. */
function digests(): Digests {
  return new Map(
    listFiles(OUT).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(OUT, file)))
        .digest('hex'),
    ]),
  );
}

async function build(now: string): Promise<Digests> {
  forgetBuilds();
  const env = { SITE_NOW: now };
  const { code, output } = await outcome(start('tsx', ['scripts/build/index.ts'], { env }));
  if (code !== 0) throw new Error(output);
  console.log(output.trim().split('\n').at(-1));
  return digests();
}

/** Files that one of two builds lacks, or that differ. */
function differences(first: Digests, second: Digests): string[] {
  const all = new Set([...first.keys(), ...second.keys()]);
  return [...all].filter((file) => first.get(file) !== second.get(file)).sort();
}

const now = process.env.SITE_NOW || new Date().toISOString();
const first = await build(now);
const found = differences(first, await build(now));
console.log(
  found.length === 0
    ? `Both builds are the same, byte for byte: ${first.size} files.`
    : `${found.length} files differ:\n${found.join('\n')}`,
);
if (found.length > 0) process.exitCode = 1;
