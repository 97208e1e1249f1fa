import { readYaml } from '@/lib/content/yaml';
import { type Entry, isEntry, readText } from '@/lib/data/loose';
import { readHandle } from '@/lib/people/read-people';
import { slugify } from '@/lib/slug';

/** One of pyosMeta's files, and how its entries are recognized. */
export interface EntryKind {
  file: 'packages.yml' | 'contributors.yml';
  keyField: string;
  /** What the entry is known by: a slug, or a handle in lower case. */
  keyOf(entry: Entry): string | undefined;
  /** Fields that stay the same when an entry is renamed. */
  identity: readonly string[];
}

export const entryKinds: readonly EntryKind[] = [
  {
    file: 'packages.yml',
    keyField: 'package_name',
    keyOf: ({ package_name }) => slugify(readText(package_name) ?? '') || undefined,
    identity: ['issue_link', 'repository_link'],
  },
  {
    file: 'contributors.yml',
    keyField: 'github_username',
    keyOf: ({ github_username }) => readHandle(github_username)?.toLowerCase(),
    identity: ['github_image_id', 'orcidid', 'name'],
  },
];

/** The mappings of a list in YAML; an empty list when the text is anything else. */
export function readEntries(text: string): Entry[] {
  const { data } = readYaml(text);
  return Array.isArray(data) ? data.filter(isEntry) : [];
}

/** Entries by what they are known by; the first of several counts. */
export function entriesByKey(
  entries: readonly Entry[],
  { keyOf }: Pick<EntryKind, 'keyOf'>,
): Map<string, Entry> {
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key !== undefined && !byKey.has(key)) byKey.set(key, entry);
  }
  return byKey;
}
