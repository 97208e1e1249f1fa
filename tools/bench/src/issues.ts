import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@/lib/files';

/** The text files of a built site that hold one of some texts. */
export function filesWith(out: string, texts: readonly string[]): string[] {
  return listFiles(out)
    .filter((file) => /\.(?:html|xml|json|txt|svg|css|js|csv|ics|webmanifest)$/.test(file))
    .filter((file) => {
      const data = readFileSync(join(out, file), 'utf8');
      return texts.some((text) => data.includes(text));
    });
}

/**
 * What is wrong with the blog of a built site, as sentences; none when all is well.
 * @param slugs of all posts that are out, newest first, the featured one among them
 */
export function issuesOf(out: string, slugs: readonly string[]): string[] {
  const read = (file: string) =>
    existsSync(join(out, file)) ? readFileSync(join(out, file), 'utf8') : '';
  const issues: string[] = [];
  const pages = listFiles(out, 'blog/page').filter((file) => file.endsWith('.html'));
  const index = ['blog.html', ...pages].map(read).join('\n');
  const archive = read('blog/archive.html');
  for (const slug of slugs) {
    if (!existsSync(join(out, 'blog', `${slug}.html`))) issues.push(`/blog/${slug} has no page.`);
    if (!index.includes(`"/blog/${slug}"`)) issues.push(`The index does not lead to ${slug}.`);
    if (!archive.includes(`"/blog/${slug}"`)) issues.push(`The archive lacks ${slug}.`);
  }
  const feed = JSON.parse(read('feed.json') || '{"items":[]}') as { items: Array<{ url: string }> };
  const newest = slugs.slice(0, 30);
  const listed = feed.items.map(({ url }) => url.split('/').at(-1));
  if (listed.join() !== newest.join()) issues.push('The feed is not the newest 30 posts.');
  return issues;
}
