import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContentFiles } from '@/lib/files';
import { drawPhoto, type MadePost, makePost } from './posts';

/** The day as of which the made content is built. */
export const TODAY = '2026-11-02';

function write(folder: string, path: string, data: string | Buffer): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
}

/** The standing pages, without links to posts and events, and with the images that they show. */
function copyPages(folder: string): void {
  for (const { file, text } of readContentFiles('content', 'pages', '.mdx')) {
    write(folder, file, text.replace(/(\]\(|href="|href: )\/(blog|events)\/[^)"\s}]+/g, '$1/$2'));
    for (const [, path = ''] of text.matchAll(/"\/(images\/[^"]+)"/g)) {
      write(folder, path, readFileSync(join('content', path)));
    }
  }
}

/**
 * Writes a content folder of made-up posts, each with a drawing, a photo, code and tags. Packages
 * and people are left out, so that the posts are what is measured.
 * @returns the posts, newest first
 */
export async function writeContent(folder: string, count: number): Promise<MadePost[]> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join('content', 'data'), join(folder, 'data'), { recursive: true });
  for (const name of ['packages', 'contributors', 'partners', 'search-pages', 'redirects']) {
    rmSync(join(folder, 'data', `${name}.yml`), { force: true });
  }
  copyPages(folder);
  const posts = Array.from({ length: count }, (_, number) => makePost(number, TODAY));
  for (const { slug, text, drawing, photo } of posts) {
    write(folder, `blog/${slug}.mdx`, text);
    write(folder, drawing.path, drawing.data);
    write(folder, photo.path, await drawPhoto(drawing.data, photo));
  }
  return posts;
}
