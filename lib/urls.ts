import { siteUrl } from './env';
import { site } from './site';

/**
 * The full address of a path of this site; an address of another site stays as it is.
 * @param path root-relative, such as `/blog/a-post`
 */
export function absoluteUrl(path: string): string {
  return path.startsWith('/') ? `${siteUrl}${path}` : path;
}

/** Root-relative addresses of everything that has a page of its own. */
export const urls = {
  post: (slug: string) => `/blog/${slug}`,
  postImage: (slug: string) => `/blog/${slug}/og.png`,
  blogPage: (number: number) => (number === 1 ? '/blog' : `/blog/page/${number}`),
  topic: (topic: string) => `/blog/topics/${topic}`,
  tag: (tag: string) => `/blog/tags/${tag}`,
  series: (slug: string) => `/blog/series/${slug}`,
  author: (handle: string) => `/blog/authors/${handle.toLowerCase()}`,
  event: (slug: string) => `/events/${slug}`,
  eventImage: (slug: string) => `/events/${slug}/og.png`,
  package: (slug: string) => `/packages/${slug}`,
  packageImage: (slug: string) => `/packages/${slug}/og.png`,
  person: (handle: string) => `/people/${handle.toLowerCase()}`,
  category: (id: string) => `/packages/categories/${id}`,
  domain: (id: string) => `/packages/domains/${id}`,
  partner: (id: string) => `/partners/${id}`,
  write: (kind: 'post' | 'event') => `/write?kind=${kind}`,
};

/**
 * Where the source of a document can be changed.
 * @param file path from the content folder
 */
export function editUrl(file: string, branch = 'main'): string {
  return `${site.repository}/edit/${encodeURI(branch)}/content/${file}`;
}
