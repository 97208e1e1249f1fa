import { basename } from 'node:path';
import { type Entry, isEntry, readTexts } from '@/lib/data/loose';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import { readDay, splitDatedName } from './day';
import type { SourceFile } from './detect';
import { pathInCollections } from './jekyll-path';
import type { SiteSettings } from './settings';

/** Whether an entry of Jekyll's `exclude` covers a file: a file, a folder, or a pattern with `*`. */
function covers(entry: string, file: string): boolean {
  const path = entry.replace(/^\.?\/|\/$/g, '');
  // A star stands for slashes, too.
  const pattern = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*\*\/?|\*/g, '.*');
  return new RegExp(`^${pattern}(?:/|$)`).test(file);
}

/** Whether a file is in a folder that Jekyll writes no pages of: `_name` that no setting publishes. */
function isHidden(path: string, values: Entry): boolean {
  const name = /^_([\w-]+)\//.exec(path)?.[1];
  if (name === undefined || /^(?:posts|drafts)$/.test(name) || !isEntry(values.collections))
    return false;
  const collection = values.collections[name];
  return isEntry(collection) && collection.output !== true;
}

function matches(pattern: string, file: string): boolean {
  try {
    return new RegExp(pattern).test(file);
  } catch {
    return false;
  }
}

/** See https://gohugo.io/content-management/build-options/ and page-bundles/ */
function whyHugoLeavesOut(
  file: string,
  isResource: boolean,
  values: Entry,
  data: Entry,
): string | undefined {
  const build = [data.build, data._build].find(isEntry) ?? {};
  const isDraft = data.draft === true || (data.draft === undefined && data.published === false);
  if (isDraft && values.buildDrafts !== true) return 'Hugo publishes no drafts';
  const end = readDay(data.expiryDate ?? data.expirydate ?? data.unpublishdate);
  if (end !== undefined && end <= utcDate(now()) && values.buildExpired !== true)
    return `Hugo publishes it no longer: it expired on ${end}`;
  if (isResource) return 'it is a part of the page in its folder, and no page';
  if (data.headless === true || build.render === false || build.render === 'never') {
    return 'its front matter says that it is no page';
  }
  return readTexts(values.ignoreFiles).some((pattern) => matches(pattern, file))
    ? 'the settings ignore it'
    : undefined;
}

/**
 * Why the old site's generator does not publish a file; undefined where it does.
 * @param data the front matter, where it is known
 */
export function whyUnpublished(
  { file, draft, isResource }: SourceFile,
  { kind, values }: SiteSettings,
  data: Entry = {},
): string | undefined {
  const name = basename(file);
  if (kind === 'hugo') return whyHugoLeavesOut(file, isResource === true, values, data);
  if (kind !== 'jekyll') return undefined;
  if (readTexts(values.exclude).some((entry) => covers(entry, file))) {
    return 'the settings exclude it from the old site';
  }
  const isIncluded = readTexts(values.include).some((entry) => covers(entry, file));
  const path = pathInCollections(file, values);
  if (!isIncluded && isHidden(path, values))
    return 'its collection has no output: true in the settings';
  if (draft) return 'Jekyll publishes no drafts';
  if (data.published === false) return 'it says published: false';
  if (!isIncluded && /(?:^|\/)_[^/]*$|\/_(?!posts\/)[^/]*\//.test(path))
    return 'Jekyll publishes no file or folder whose name starts with _';
  if (/(?:^|\/)_posts\//.test(file) && splitDatedName(name).date === undefined) {
    return 'Jekyll publishes no post whose file name has no date';
  }
  return undefined;
}
