import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What happened, or would happen, to one file. */
export type Outcome = 'new' | 'same' | 'kept' | 'replaced';

export interface SaveOptions {
  to: string;
  /** Replaces files that differ; they are kept otherwise. */
  force: boolean;
  /** Writes nothing. */
  dryRun: boolean;
}

function outcomeOf(path: string, data: Buffer, force: boolean): Outcome {
  // A link may lead out of the content folder.
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return 'kept';
  if (!existsSync(path)) return 'new';
  if (readFileSync(path).equals(data)) return 'same';
  return force ? 'replaced' : 'kept';
}

/**
 * Writes a file into the content folder.
 * @returns what became of it
 */
export function save(
  file: string,
  content: string | Buffer,
  { to, force, dryRun }: SaveOptions,
): Outcome {
  const path = join(to, file);
  const outcome = outcomeOf(path, Buffer.from(content), force);
  if (dryRun || outcome === 'same' || outcome === 'kept') return outcome;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return outcome;
}
