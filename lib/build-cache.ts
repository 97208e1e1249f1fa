import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, filesOf } from './digest';
import { listFiles } from './files';
import { writeFileAtomic } from './write-file-atomic';

const ROOT = join(process.cwd(), '.next', 'cache', 'texts');
/** What computes the cached texts: our code, and every dependency in its version. */
const FOLDERS = ['lib', 'packages'];
const LOCK_FILE = 'package-lock.json';

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32);

let code: string | undefined;

/** A fingerprint of all that computes cached texts; taken once, as a build is of one state. */
function codeFingerprint(): string {
  if (code !== undefined) return code;
  const root = process.cwd();
  const sources = FOLDERS.flatMap((folder) => listFiles(root, folder));
  const files = filesOf(root, [...sources, LOCK_FILE]);
  code = digestOf(files, process.version).slice(0, 32);
  return code;
}

/** Texts change while they are written, and tests look at what code does now. */
const isUsed = (inDevelopment = false): boolean =>
  process.env.NODE_ENV !== 'test' && (inDevelopment || process.env.NODE_ENV !== 'development');

const fileOf = (kind: string, source: unknown): string =>
  join(ROOT, codeFingerprint(), kind, digest(JSON.stringify(source)));

/** What is kept of a value: the value itself, unless it has to be computed first. */
function entry<T>(kind: string, source: unknown): { known?: { value: T }; keep: (value: T) => T } {
  const path = fileOf(kind, source);
  const keep = (value: T): T => {
    writeFileAtomic(path, JSON.stringify(value));
    return value;
  };
  try {
    return { known: { value: JSON.parse(readFileSync(path, 'utf8')) as T }, keep };
  } catch {
    return { keep };
  }
}

/**
 * Computes a value once for as long as its source, our code and the dependencies stay as they
 * are: over all workers of a build, and from build to build.
 * @param kind names what is computed
 * @param source everything else that the value depends on, as JSON can hold it
 * @param make computes the value, which has to survive JSON
 * @param inDevelopment also under `npm run dev`, which loads all code again after each change: for
 *   large files that stay the same while texts are written
 */
export function cachedValue<T>(
  kind: string,
  source: unknown,
  make: () => T,
  inDevelopment = false,
): T {
  if (!isUsed(inDevelopment)) return make();
  const { known, keep } = entry<T>(kind, source);
  return known ? known.value : keep(make());
}

/** As `cachedValue`, for what is computed in the background; what fails is not kept. */
export async function cachedResult<T>(
  kind: string,
  source: unknown,
  make: () => Promise<T>,
): Promise<T> {
  if (!isUsed()) return make();
  const { known, keep } = entry<T>(kind, source);
  return known ? known.value : keep(await make());
}

/** Removes what other states of the code have left. */
export function clearOldValues(): void {
  const current = codeFingerprint();
  mkdirSync(ROOT, { recursive: true });
  for (const name of readdirSync(ROOT)) {
    if (name !== current) rmSync(join(ROOT, name), { recursive: true, force: true });
  }
}
