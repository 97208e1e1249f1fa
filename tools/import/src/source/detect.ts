import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, posix } from 'node:path';
import { type Entry, isEntry } from '@/lib/data/loose';
import { listFiles } from '@/lib/files';
import { pathInCollections } from './jekyll-path';
import { pathInContent, readLanguages } from './languages';

export type SiteKind = 'jekyll' | 'hugo' | 'plain';
export type Role = 'post' | 'event' | 'page';

export interface SourceFile {
  /** Path from the site's folder, with forward slashes. */
  file: string;
  /** What the folder says it is; undefined where only the front matter can tell. */
  role?: Role;
  draft: boolean;
  /** Set for what Hugo makes no page of: a file beside the `index.md` of a bundle. */
  isResource?: boolean;
}

const TEXT = /\.(?:md|mdx|markdown|mk?d(?:n|own)?|html?|txt)$/i;
const SKIPPED =
  /(?:^|\/)(?:node_modules|vendor|public|resources|themes|layouts|archetypes|_site|_includes|_layouts|_sass|_data|assets|static|\.[^/]+)\//;
/** Files at the top of a site that are for machines, and the page for what is not found. */
const FOR_MACHINES =
  /^(?:content\/(?:[a-z]{2}\/)?|_pages\/)?(?:404|import-report|robots|humans)\.\w+$/i;

/** Says what kind of site is in a folder, by the files that each kind must have. */
export function detectKind(folder: string): SiteKind {
  const has = (...paths: string[]) => paths.some((path) => existsSync(join(folder, path)));
  const config = ['hugo', 'config'].flatMap((name) =>
    ['toml', 'yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`),
  );
  // A site that moved from Jekyll to Hugo may have kept its old settings.
  const isElsewhere = config.some(
    (name) => has(name) && /^\s*"?contentDir\b/im.test(readFileSync(join(folder, name), 'utf8')),
  );
  const isMoved = (has('content') || isElsewhere) && has(...config) && !has('_posts');
  if (!isMoved && has('_config.yml', '_config.yaml', '_posts')) return 'jekyll';
  const hasParts = has(...config, 'config/_default', 'static', 'layouts', 'archetypes', 'themes');
  if (isElsewhere || (has('content') && hasParts)) return 'hugo';
  return 'plain';
}

/** Tells which files are parts of a page in their folder, or in one above it. */
function resourcesIn(files: readonly string[]): (file: string) => boolean {
  const isIndex = (file: string) =>
    /(?:^|\/)index(?:\.[a-z]{2}(?:-[a-z]{2,4})?)?\.\w+$/i.test(file);
  const bundles = new Set(files.filter(isIndex).map((file) => posix.dirname(file)));
  return (file) => {
    const own = posix.dirname(file);
    const above = own.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'));
    return above.some((folder) => bundles.has(folder) && !(folder === own && isIndex(file)));
  };
}

function jekyllRole(file: string): SourceFile['role'] {
  if (/(?:^|\/)_posts\//.test(file))
    return /_posts\/(?:.*\/)?events\//.test(file) ? 'event' : 'post';
  if (/^_drafts\//.test(file)) return 'post';
  if (/^_events\//.test(file)) return 'event';
  return 'page';
}

function hugoRole(path: string): SourceFile['role'] {
  const section = path.split('/')[0] ?? '';
  if (basename(path).startsWith('_index.') || !path.includes('/')) return 'page';
  if (/^(?:blog|posts?|news|articles?)$/i.test(section)) return 'post';
  if (/^events?$/i.test(section)) return 'event';
  return 'page';
}

/** Texts that Hugo and Jekyll hand to other programs. */
const OTHER_TEXT = /\.(?:org|ad|adoc|asciidoc|rst|pandoc|pdc|textile)$/i;

/** What the import does not read of the texts that the old site shows. */
export function unreadTexts(folder: string, kind: SiteKind, values: Entry): string[] {
  const texts = readLanguages(values).map((language) => language.folder);
  const roots = kind === 'hugo' ? texts : ['_posts', '_drafts'];
  const files = listFiles(folder).filter(
    (file) => OTHER_TEXT.test(file) && roots.some((root) => file.startsWith(`${root}/`)),
  );
  const { module } = values;
  const mounts = isEntry(module) && Array.isArray(module.mounts) ? module.mounts : [];
  const elsewhere = mounts
    .filter(isEntry)
    .map(({ source, target }) => [String(source), String(target)] as const)
    .filter(([source, target]) => /^content(?:\/|$)/.test(target) && source !== target);
  return [
    ...files.map((file) => `${file} is not read. Make Markdown of it first, with pandoc -t gfm.`),
    ...elsewhere.map(
      ([source, target]) => `${source} is mounted to ${target}. Move its files there first.`,
    ),
  ];
}

/**
 * Lists the files of a site that become documents, by path.
 * @param kind as `detectKind` says
 * @param values the settings of the site
 */
export function listSources(folder: string, kind: SiteKind, values: Entry): SourceFile[] {
  const files = listFiles(folder).filter((file) => TEXT.test(file));
  const folders = readLanguages(values).map((language) => language.folder);
  const isContent = (file: string) => folders.some((name) => file.startsWith(`${name}/`));
  if (kind === 'plain') {
    return files
      .filter((file) => !SKIPPED.test(file) && basename(file) !== 'import-report.md')
      .map((file) => ({
        file,
        draft: false,
        ...(/(?:^|\/)events\//.test(file) ? { role: 'event' as const } : {}),
      }));
  }
  const isResource = kind === 'hugo' ? resourcesIn(files.filter(isContent)) : () => false;
  return files
    .filter((file) => !SKIPPED.test(file) && !FOR_MACHINES.test(file))
    .filter((file) => kind !== 'hugo' || isContent(file))
    .filter((file) => extname(file) !== '.txt' || file.includes('_posts/'))
    .map((file) => ({
      file,
      draft: file.startsWith('_drafts/'),
      role:
        kind === 'hugo'
          ? hugoRole(pathInContent(file, values))
          : jekyllRole(pathInCollections(file, values)),
      ...(isResource(file) ? { isResource: true } : {}),
    }));
}
