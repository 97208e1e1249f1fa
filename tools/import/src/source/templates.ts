import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitDocument } from '@/lib/content/front-matter';
import { readTexts } from '@/lib/data/loose';
import { isInside } from './inside';
import { readLanguages } from './languages';
import type { SiteSettings } from './settings';

/** Finds the template behind a shortcode of Hugo or an include of Jekyll, by name. */
export interface Template {
  (name: string): string | undefined;
  /** The text of a file that a shortcode reads, without front matter. */
  file(path: string): string | undefined;
}

const PARTIAL = /\{\{-?\s*partial(?:Cached)?\s+"([\w./-]+?)(?:\.html)?"[^{}]*\}\}/g;

/** Reads templates of an old site. A partial is in the place of its call, as far as it goes. */
export function readTemplates(folder: string, { kind, values }: SiteSettings): Template {
  const roots = ['', ...readTexts(values.theme).map((theme) => `themes/${theme}/`)];
  const folders = ['', ...readLanguages(values).map(({ folder }) => `${folder}/`)];
  const read = (path: string): string | undefined => {
    const file = roots.map((root) => `${root}${path}`).find((name) => isInside(folder, name));
    return file === undefined ? undefined : readFileSync(join(folder, file), 'utf8');
  };
  const partials = (text: string, depth: number): string =>
    depth === 0
      ? text
      : text.replace(PARTIAL, (call, name: string) => {
          const partial = read(`layouts/partials/${name}.html`);
          return partial === undefined ? call : partials(partial, depth - 1);
        });
  const template = (name: string): string | undefined => {
    if (kind === 'jekyll') return read(`_includes/${name}`) ?? read(`_includes/${name}.html`);
    const template = read(`layouts/shortcodes/${name}.html`);
    return template === undefined ? undefined : partials(template, 5);
  };
  return Object.assign(template, {
    file(path: string): string | undefined {
      const bare = path.replace(/^\/+/, '');
      if (!/\.(?:md|markdown|html?|txt)$/.test(bare)) return undefined;
      const text = folders.map((name) => read(`${name}${bare}`)).find(Boolean);
      return text === undefined ? undefined : splitDocument(text).body;
    },
  });
}
