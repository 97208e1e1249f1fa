import type { ContentFile } from '../../files';
import { normalizeOldPath } from '../../old-path';
import { error, type Problem } from '../../problem';
import { addressOf, type SiteAddresses, shortForm } from '../addresses';
import { yamlOf } from '../data-file';
import { type CheckedDocument, oldAddresses } from '../document';
import { atField } from '../place';

/** An old address, where it is written, and the page that took its place. */
export interface Alias extends Pick<Problem, 'file' | 'line' | 'column' | 'field'> {
  from: string;
  to?: string;
}

export function aliasesOf(documents: readonly CheckedDocument[]): Alias[] {
  return documents.flatMap((document) =>
    oldAddresses(document).map((from, index) => ({
      ...atField(document, ['aliases', index]),
      from,
      to: addressOf(document),
    })),
  );
}

/** The old addresses of `redirects.yml`. */
export function listedAliases(dataFiles: readonly ContentFile[]): Alias[] {
  const yaml = yamlOf(dataFiles, 'redirects.yml');
  const entries: Array<{ from?: unknown; to?: unknown } | null> = Array.isArray(yaml?.data)
    ? yaml.data
    : [];
  return entries.flatMap((entry, index): Alias[] => {
    if (!yaml || typeof entry?.from !== 'string') return [];
    const at = { field: `${index + 1}.from`, ...yaml.locate([index, 'from']) };
    const [from, to] = [normalizeOldPath(entry.from), String(entry.to)];
    return [{ ...at, file: 'data/redirects.yml', from, to }];
  });
}

/** The file of the site that a path would need as a folder: `/feed.xml` of `/feed.xml/old`. */
function fileAbove(from: string, site: SiteAddresses): string | undefined {
  const parts = from.split('/').slice(1, -1);
  const above = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
  return above.find((path) => /\.\w+$/.test(path) && site.find(path)?.address === path);
}

/** Why no redirect can be written at an old address. */
function issueOf(
  { from, to }: Alias,
  site: SiteAddresses,
): [message: string, fix: string] | undefined {
  if (from.endsWith('.xml') && !/^\/.*\.xml$/.test(to ?? '')) {
    const fix = 'Remove it. In redirects.yml it can lead to another feed of this site.';
    return ['is the address of a feed, which a page can’t replace', fix];
  }
  const file = fileAbove(from, site);
  if (file !== undefined) return [`is inside the file ${file}`, 'Remove it.'];
  // File systems that ignore case would write it over the page.
  const exact = site.find(from);
  const found = exact && exact.movedTo === undefined ? exact : site.find(from.toLowerCase());
  if (!found || found.movedTo !== undefined) return undefined;
  // The page itself may have had capitals in its address.
  if (found.address === to && shortForm(from).toLowerCase() === to) return undefined;
  const fix = 'Remove it: a redirect can’t replace a page.';
  return [`is the address of another page, ${found.address}`, fix];
}

/** An old address redirects to one page, and can't be the address of a page that the build makes. */
export function checkAliases(aliases: readonly Alias[], site: SiteAddresses): Problem[] {
  const first = new Map<string, Alias>();
  return aliases.flatMap(({ from, to, ...at }): Problem[] => {
    const bad = (message: string, fix: string) => [
      { ...at, rule: 'alias', ...error(`"${from}" ${message}`, fix) },
    ];
    const key = shortForm(from).toLowerCase();
    const other = first.get(key);
    if (!other) first.set(key, { from, to, ...at });
    if (other && (other.from === from || other.to !== to)) {
      const fix = 'An old address redirects to one page: remove it from the other.';
      return bad(`is already used by content/${other.file}`, fix);
    }
    const issue = issueOf({ from, to, ...at }, site);
    return issue ? bad(...issue) : [];
  });
}
