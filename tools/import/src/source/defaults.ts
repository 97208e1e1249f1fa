import { posix } from 'node:path';
import { type Entry, isEntry, readText } from '@/lib/data/loose';
import { Notes } from '../notes';
import { readDay } from './day';
import type { SourceFile } from './detect';
import { isInside } from './inside';
import { pathInCollections } from './jekyll-path';
import { readSource } from './read';
import type { SiteSettings } from './settings';

/** Names without the capitals at their start that Hugo doesn't tell apart: `Title`, `URL`. */
export const withoutCapitals = (data: Entry): Entry =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name.replace(/^[A-Z](?:[A-Z]+$)?/, (start) => start.toLowerCase()),
      value,
    ]),
  );

/** Hugo's fields for the date of a page, the first that is given counts. */
const DATES = ['date', 'publishDate', 'publishdate', 'pubdate', 'published'];

/** Front matter as Hugo reads it (https://gohugo.io/content-management/front-matter/). */
export function hugoFields(data: Entry): Entry {
  const fields = withoutCapitals(data);
  const date = DATES.map((name) => fields[name]).find((value) => readDay(value) !== undefined);
  return date === undefined ? fields : { ...fields, date };
}

/**
 * What the sections above a page of Hugo hand down to it, and a section to itself.
 * See https://gohugo.io/content-management/front-matter/#cascade
 */
export function cascadeFor(folder: string, { file, ...rest }: SourceFile): Entry {
  const parts = posix.dirname(file).split('/');
  const above = parts.map((_, at) => `${parts.slice(0, at + 1).join('/')}/_index.md`);
  const cascades = above
    .filter((section) => isInside(folder, section))
    .map((section) => {
      try {
        const { data } = readSource(folder, { ...rest, file: section }, 'hugo', new Notes());
        return isEntry(data.cascade) && !('_target' in data.cascade) ? data.cascade : {};
      } catch {
        // Its own line of the report says why.
        return {};
      }
    });
  return Object.assign({}, ...cascades) as Entry;
}

/** The `type` that a scope of Jekyll's defaults names. */
function typeOf(path: string, values: Entry): string {
  const file = pathInCollections(path, values);
  if (/(?:^|\/)_posts\//.test(file)) return 'posts';
  return /^_([\w-]+)\//.exec(file)?.[1] ?? 'pages';
}

/**
 * The front matter that Jekyll gives a file by default, later and longer scopes before others.
 * See https://jekyllrb.com/docs/configuration/front-matter-defaults/
 */
export function defaultsFor({ file }: SourceFile, { kind, values }: SiteSettings): Entry {
  if (kind !== 'jekyll' || !Array.isArray(values.defaults)) return {};
  const matching = values.defaults.filter(isEntry).flatMap((entry) => {
    const scope = isEntry(entry.scope) ? entry.scope : {};
    const path = (readText(scope.path) ?? '').replace(/\/?\*?$/, '');
    const type = readText(scope.type);
    const fits =
      (path === '' || file === path || file.startsWith(`${path}/`)) &&
      (type === undefined || type === typeOf(file, values));
    return fits && isEntry(entry.values) ? [{ path, values: entry.values }] : [];
  });
  matching.sort((a, b) => a.path.length - b.path.length);
  return Object.assign({}, ...matching.map(({ values }) => values)) as Entry;
}
