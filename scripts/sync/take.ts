import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalog } from '@/lib/packages/read-catalog';
import { readContributors } from '@/lib/people/read-contributors';
import { writeFileAtomic } from '@/lib/write-file-atomic';
import { compare, type Difference } from './compare';
import { type Blanked, blankPrivate } from './private';

/** One of pyosMeta's files: how it is read, and what its entries are known by. */
interface DataKind {
  file: 'packages.yml' | 'contributors.yml';
  read(text: string): { items: object[]; notes: number };
  keyOf(item: object): string;
}

const kinds: readonly DataKind[] = [
  {
    file: 'packages.yml',
    read(text) {
      const { packages, notes } = readCatalog(text);
      return { items: packages, notes: notes.length };
    },
    keyOf: (item) => (item as { slug: string }).slug,
  },
  {
    file: 'contributors.yml',
    read(text) {
      const { people, notes } = readContributors(text);
      return { items: people, notes: notes.length };
    },
    keyOf: (item) => (item as { handle: string }).handle,
  },
];

/** A file that can be taken in, and what that would change. */
export interface Taken {
  file: DataKind['file'];
  entries: number;
  notes: number;
  difference: Difference;
  blanked: Blanked['counts'];
  text: string;
  /** Whether the file in the content folder is the same already. */
  same: boolean;
}

/** What of the present file can still be read; a broken one must not keep a good one out. */
function present(path: string, { read }: DataKind): object[] {
  try {
    return existsSync(path) ? read(readFileSync(path, 'utf8')).items : [];
  } catch {
    return [];
  }
}

function readGiven(source: string): string {
  try {
    return readFileSync(source, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'EISDIR' ? 'is a folder, not a file' : `cannot be read (${code})`;
    throw new Error(`${source} ${reason}. Give packages.yml, then contributors.yml.`);
  }
}

/**
 * Reads a new file of pyosMeta and compares it with the present one, writing nothing.
 * @param index 0 for the packages, 1 for the contributors
 * @param force whether it may lose more than half of the entries
 * @throws when it cannot be read whole, with the reason
 */
export function take(source: string, index: number, dataFolder: string, force: boolean): Taken {
  const kind = kinds[index];
  if (!kind) throw new Error('Give two files at most: packages.yml and contributors.yml.');
  const given = readGiven(source);
  const { items, notes } = kind.read(given);
  if (items.length === 0) {
    throw new Error(
      `${source} holds no entry that can be used as one of ${kind.file}. Is it the right file? packages.yml comes first, then contributors.yml.`,
    );
  }
  const path = join(dataFolder, kind.file);
  const before = present(path, kind);
  if (!force && items.length * 2 < before.length) {
    throw new Error(
      `${source} holds ${items.length} entries, and there are ${before.length} now. Is it whole? If it is: --force`,
    );
  }
  const { text, counts } = blankPrivate(given);
  return {
    file: kind.file,
    entries: items.length,
    notes,
    difference: compare(before, kind.read(text).items, kind.keyOf),
    blanked: counts,
    text,
    same: existsSync(path) && readFileSync(path, 'utf8') === text,
  };
}

/** Puts a file that can be read whole in the place of the last one. */
export function writeTaken({ file, text }: Taken, dataFolder: string): void {
  writeFileAtomic(join(dataFolder, file), text);
}
