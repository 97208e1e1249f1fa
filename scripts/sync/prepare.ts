import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import { readCatalog } from '@/lib/packages/read-catalog';
import type { Package } from '@/lib/packages/types';
import { readContributors } from '@/lib/people/read-contributors';
import { writeFileAtomic } from '@/lib/write-file-atomic';
import { compare, type Difference } from './compare';
import type { FieldLoss } from './coverage';
import { keepDescriptions } from './descriptions';
import { readDownload } from './download';
import { type EntryKind, entryKinds, readEntries } from './entries';
import { checkLosses } from './guards';
import { type Blanked, blankPrivate } from './private';
import {
  newestDay,
  parseRepositories,
  updateRepositories,
  writeRepositories,
} from './repositories';

/** What the person who runs the sync has confirmed. */
export interface SyncOptions {
  /** Accept fields and entries that get lost. */
  force: boolean;
  /** Entries that may be removed or renamed, by slug or handle. */
  confirm: readonly string[];
}

/** A file that can be taken in, and what that would change. */
export interface SyncResult {
  file: string;
  entries: number;
  /** How many values were normalized or left out. */
  notes: number;
  difference: Difference;
  losses: FieldLoss[];
  blanked: Blanked['counts'];
  /** Names of packages whose description is not ours yet. */
  undescribed: string[];
  /** What to write, by file name in `content/data`; empty when nothing changes. */
  writes: Map<string, string>;
}

function readItems(kind: EntryKind, text: string) {
  if (kind.file === 'contributors.yml') {
    const { people, notes } = readContributors(text);
    return { items: people, notes: notes.length };
  }
  const { packages, notes } = readCatalog(text);
  return { items: packages, notes: notes.length };
}

const nameOf = (item: object): string =>
  'slug' in item ? String(item.slug) : String((item as { handle: string }).handle);

export function readPresent(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The present entries that can be read; a broken file must not keep a good one out. */
function presentItems(kind: EntryKind, text: string): object[] {
  try {
    return readItems(kind, text).items;
  } catch {
    return [];
  }
}

function repositoriesText(
  dataFolder: string,
  present: readonly Package[],
  packages: readonly Package[],
): string {
  const known = parseRepositories(readPresent(join(dataFolder, 'package-repositories.yml')));
  const unrecorded = present.filter(({ slug }) => !Object.hasOwn(known, slug));
  const recorded = updateRepositories(known, unrecorded, newestDay(present));
  return writeRepositories(updateRepositories(recorded, packages, utcDate(now())));
}

/**
 * Reads a new file of pyosMeta and compares it with the present one. Writes nothing.
 * @param source path of the downloaded file
 * @param index 0 for the packages, 1 for the contributors
 * @throws when it is incomplete, or loses what nobody confirmed, with the reason and what to do
 */
export function prepareSync(
  source: string,
  index: number,
  dataFolder: string,
  options: SyncOptions,
): SyncResult {
  const kind = entryKinds[index];
  if (!kind) throw new Error('Give two files at most: packages.yml and contributors.yml.');
  const downloaded = readDownload(source);
  const { items, notes } = readItems(kind, downloaded);
  if (items.length === 0) {
    throw new Error(
      `${source} has no entry of ${kind.file}. Is it the right file? packages.yml comes first, then contributors.yml.`,
    );
  }
  const present = readPresent(join(dataFolder, kind.file));
  const { text: safe, counts } = blankPrivate(downloaded);
  const { text, undescribed } =
    kind.file === 'packages.yml'
      ? keepDescriptions(safe, present, kind)
      : { text: safe, undescribed: [] };
  const [before, after] = [readEntries(present), readEntries(text)];
  const losses = checkLosses(source, before, after, kind, options);
  const current = readItems(kind, text).items;
  const known = presentItems(kind, present);
  const writes = new Map<string, string>();
  if (text !== present) {
    writes.set(kind.file, text);
    if (kind.file === 'packages.yml') {
      const packages = [known, current] as [Package[], Package[]];
      writes.set('package-repositories.yml', repositoriesText(dataFolder, ...packages));
    }
  }
  return {
    file: kind.file,
    entries: items.length,
    notes,
    difference: compare(known, current, nameOf),
    losses,
    blanked: counts,
    undescribed,
    writes,
  };
}

export function writeSync({ writes }: SyncResult, dataFolder: string): void {
  for (const [file, text] of writes) writeFileAtomic(join(dataFolder, file), text);
}
