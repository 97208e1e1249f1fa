import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { readYaml } from '@/lib/content/yaml';
import { type Entry, isEntry, readText } from '@/lib/data/loose';
import { siteUrl } from '@/lib/env';
import { readCollections, readDataFiles } from './data-files';
import { withoutCapitals } from './defaults';
import type { SiteKind } from './detect';
import { isInside } from './inside';

/** What the settings of the old site say about its addresses. */
export interface SiteSettings {
  kind: SiteKind;
  /** Its address, without a slash at the end. */
  url: string;
  /** Path that it was served below; empty for the root. */
  base: string;
  /** Jekyll's pattern of post addresses. */
  permalink?: string;
  /** Everything else, as Liquid's `site`. */
  values: Entry;
}

const FILES = [
  '_config.yml',
  '_config.yaml',
  'hugo.toml',
  'hugo.yaml',
  'hugo.yml',
  'hugo.json',
  'config.toml',
  'config.yaml',
  'config.yml',
  'config.json',
  ...['hugo', 'config'].flatMap((name) =>
    ['toml', 'yaml', 'yml', 'json'].map((ending) => `config/_default/${name}.${ending}`),
  ),
];

function readFile(path: string): Entry {
  const text = readFileSync(path, 'utf8');
  const data: unknown = path.endsWith('.toml') ? parseToml(text) : readYaml(text).data;
  return isEntry(data) ? data : {};
}

/** Hugo's settings in files of their own, such as `config/_default/permalinks.toml`. */
function readParts(folder: string): Entry {
  const parts = ['permalinks', 'params', 'languages', 'frontmatter', 'taxonomies'].flatMap((name) =>
    ['toml', 'yaml', 'yml', 'json'].map((ending) => [name, `config/_default/${name}.${ending}`]),
  );
  return Object.fromEntries(
    parts
      .filter(([, file = '']) => isInside(folder, file))
      .map(([name, file = '']) => [name, readFile(join(folder, file))]),
  );
}

/**
 * Reads the settings of a Jekyll or Hugo site.
 * @param onIssue is given a file that cannot be read
 * @returns what this project knows of itself where the old site says nothing
 */
export function readSettings(
  folder: string,
  kind: SiteKind,
  onIssue: (file: string, why: string) => void,
): SiteSettings {
  const isOther = (name: string) => kind === 'hugo' && name.startsWith('_config');
  const file = FILES.find((name) => !isOther(name) && isInside(folder, name));
  let values: Entry = {};
  try {
    values = file ? readFile(join(folder, file)) : {};
    values = { ...readParts(folder), ...values };
    if (kind === 'hugo') values = withoutCapitals(values);
  } catch (error) {
    onIssue(file ?? '', error instanceof Error ? error.message : String(error));
  }
  const given = readText(values.url) ?? readText(values.baseURL) ?? readText(values.baseurl);
  const url =
    given && URL.canParse(given) && !/localhost|example\.(?:com|org)/.test(given)
      ? new URL(given)
      : new URL(siteUrl);
  const base = readText(values.baseurl);
  const own = url.pathname.replace(/\/+$/, '');
  const permalink = readText(values.permalink);
  return {
    kind,
    url: url.origin,
    base: base?.startsWith('/') ? base.replace(/\/+$/, '') : own,
    ...(permalink ? { permalink } : {}),
    // Addresses are made root-relative, so both are empty.
    values: {
      ...values,
      ...(kind === 'jekyll' ? readCollections(folder, values) : {}),
      url: '',
      baseurl: '',
      get data() {
        return readDataFiles(folder, kind === 'hugo' ? 'data' : '_data', onIssue);
      },
    },
  };
}
