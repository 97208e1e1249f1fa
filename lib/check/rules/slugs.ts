import { documentKinds } from '../../content/schema';
import { atTop, error, type Problem } from '../../problem';
import { isSlug, MAX_SLUG, slugify } from '../../slug';
import { windowsNameIssue } from '../../windows-names';
import type { CheckedDocument } from '../document';

/** Names in the folders of pages, posts and events that other pages, folders or hosts have. */
export const TAKEN: Readonly<Record<string, readonly string[]>> = {
  pages: [
    ...['404', 'api', 'assets', 'avatars', 'badges', 'blog', 'connect', 'drafts', 'events', 'feed'],
    ...['images', 'packages', 'partners', 'peer-review', 'people', 'search'],
    ...['styleguide', 'write'],
  ],
  blog: ['archive', 'authors', 'page', 'series', 'tags', 'topics'],
  events: ['calendar', 'kind', 'mode', 'past'],
};

/** File names must be slugs, and no two documents of a kind may share an address. */
export function checkSlugs(documents: readonly CheckedDocument[]): Problem[] {
  const first = new Map<string, string>();
  return documents.flatMap((document): Problem[] => {
    const { file, slug, kind } = document;
    const { folder } = documentKinds[kind];
    const bad = (message: string, fix: string) => [
      { ...atTop(file, 'slug'), ...error(message, fix) },
    ];
    const path = file.replace(/\.mdx$/, '');
    const windows = windowsNameIssue(path);
    if (windows) {
      const parts = path.split('/').map((part) => (windowsNameIssue(part) ? slugify(part) : part));
      const better = parts.map((part) => part || 'a-short-name').join('/');
      return bad(`The file ${windows[0]}.`, `Rename it to content/${better}.mdx`);
    }
    if (!isSlug(slug)) {
      const fix = `Rename the file to ${slugify(slug) || 'a-short-name'}.mdx: its name is its address.`;
      return bad(`The file name "${slug}.mdx" cannot be an address.`, fix);
    }
    if (slug.length > MAX_SLUG) {
      const fix = `Rename the file to ${slug.slice(0, 60).replace(/-[^-]*$/, '')}.mdx`;
      return bad(`The file name has ${slug.length} characters; the limit is ${MAX_SLUG}.`, fix);
    }
    const address = `${folder}/${slug}`;
    if (TAKEN[folder]?.includes(slug)) {
      const taken = folder === 'pages' ? slug : address;
      const message = `/${taken} is the address of another page, or of a folder of the site.`;
      return bad(message, 'Give the file another name.');
    }
    const other = first.get(address);
    first.set(address, other ?? file);
    if (other === undefined) return [];
    const message = `content/${other} has the same address, /${address}.`;
    return bad(message, 'Rename one of the two files.');
  });
}
