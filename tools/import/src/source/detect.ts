import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { listFiles } from '@/lib/files';

export type SiteKind = 'jekyll' | 'hugo' | 'plain';
export type Role = 'post' | 'event' | 'page';

export interface SourceFile {
  /** Path from the site's folder, with forward slashes. */
  file: string;
  /** What the folder says it is; undefined where only the front matter can tell. */
  role?: Role;
  draft: boolean;
}

const TEXT = /\.(?:md|markdown|mdx|html?|txt)$/i;
const SKIPPED =
  /(?:^|\/)(?:node_modules|vendor|public|resources|themes|layouts|archetypes|_site|_includes|_layouts|_sass|_data|assets|static|\.[^/]+)\//;
const ABOUT_REPOSITORY =
  /(?:^|\/)(?:readme|license|licence|changelog|contributing|code[-_]of[-_]conduct|404|search|import-report|robots|humans)\.\w+$/i;

/** Says what kind of site is in a folder, by the files that each kind must have. */
export function detectKind(folder: string): SiteKind {
  const has = (...paths: string[]) => paths.some((path) => existsSync(join(folder, path)));
  if (has('_config.yml', '_config.yaml', '_posts')) return 'jekyll';
  const config = ['hugo', 'config'].flatMap((name) =>
    ['toml', 'yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`),
  );
  if (
    has('content') &&
    has(...config, 'config/_default', 'static', 'layouts', 'archetypes', 'themes')
  )
    return 'hugo';
  return 'plain';
}

function jekyllRole(file: string): SourceFile['role'] {
  if (/(?:^|\/)_posts\//.test(file))
    return /_posts\/(?:.*\/)?events\//.test(file) ? 'event' : 'post';
  if (/^_drafts\//.test(file)) return 'post';
  if (/^_events\//.test(file)) return 'event';
  return 'page';
}

function hugoRole(file: string): SourceFile['role'] {
  const section = file.split('/')[1] ?? '';
  if (basename(file).startsWith('_index.') || !file.slice('content/'.length).includes('/'))
    return 'page';
  if (/^(?:blog|posts?|news|articles?)$/i.test(section)) return 'post';
  if (/^events?$/i.test(section)) return 'event';
  return 'page';
}

/**
 * Lists the files of a site that become documents, by path.
 * @param kind as `detectKind` says
 */
export function listSources(folder: string, kind: SiteKind): SourceFile[] {
  const files = listFiles(folder).filter((file) => TEXT.test(file));
  if (kind === 'plain') {
    return files
      .filter((file) => !SKIPPED.test(file) && basename(file) !== 'import-report.md')
      .map((file) => ({
        file,
        draft: false,
        ...(/(?:^|\/)events\//.test(file) ? { role: 'event' as const } : {}),
      }));
  }
  return files
    .filter((file) => !SKIPPED.test(file) && !ABOUT_REPOSITORY.test(file))
    .filter((file) =>
      kind === 'hugo'
        ? file.startsWith('content/')
        : extname(file) !== '.txt' || file.includes('_posts/'),
    )
    .map((file) => ({
      file,
      draft: file.startsWith('_drafts/'),
      role: kind === 'hugo' ? hugoRole(file) : jekyllRole(file),
    }));
}
