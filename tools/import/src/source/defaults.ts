import { type Entry, isEntry, readText } from '@/lib/data/loose';
import type { SourceFile } from './detect';
import type { SiteSettings } from './settings';

/** The `type` that a scope of Jekyll's defaults names. */
function typeOf(file: string): string {
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
      (type === undefined || type === typeOf(file));
    return fits && isEntry(entry.values) ? [{ path, values: entry.values }] : [];
  });
  matching.sort((a, b) => a.path.length - b.path.length);
  return Object.assign({}, ...matching.map(({ values }) => values)) as Entry;
}
