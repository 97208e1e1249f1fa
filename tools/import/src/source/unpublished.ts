import { basename } from 'node:path';
import { type Entry, readTexts } from '@/lib/data/loose';
import { splitDatedName } from './day';
import type { SourceFile } from './detect';
import type { SiteSettings } from './settings';

/** Whether an entry of Jekyll's `exclude` covers a file: a file, a folder, or a pattern with `*`. */
function covers(entry: string, file: string): boolean {
  const path = entry.replace(/^\.?\/|\/$/g, '');
  if (!path.includes('*')) return file === path || file.startsWith(`${path}/`);
  const pattern = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*/g, (stars) => (stars === '*' ? '[^/]*' : '.*'));
  return new RegExp(`^${pattern}(?:/|$)`).test(file);
}

/**
 * Why the old site's generator does not publish a file; undefined where it does.
 * @param data the front matter, where it is known
 */
export function whyUnpublished(
  { file, draft }: SourceFile,
  { kind, values }: SiteSettings,
  data: Entry = {},
): string | undefined {
  const name = basename(file);
  if (kind === 'hugo') {
    return data.draft === true ? 'Hugo publishes no drafts' : undefined;
  }
  if (kind !== 'jekyll') return undefined;
  if (readTexts(values.exclude).some((entry) => covers(entry, file))) {
    return 'the settings exclude it from the old site';
  }
  if (draft) return 'Jekyll publishes no drafts';
  if (data.published === false) return 'it says published: false';
  if (name.startsWith('_')) return 'Jekyll publishes no file whose name starts with _';
  if (/(?:^|\/)_posts\//.test(file) && splitDatedName(name).date === undefined) {
    return 'Jekyll publishes no post whose file name has no date';
  }
  return undefined;
}
