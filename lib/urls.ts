import { siteUrl } from './env';

/**
 * The full address of a path of this site.
 * @param path root-relative, such as `/blog/a-post`
 */
export function absoluteUrl(path: string): string {
  return path === '/' ? `${siteUrl}/` : `${siteUrl}${path}`;
}

/** Root-relative addresses of everything that has a page of its own. */
export const urls = {
  post: (slug: string) => `/blog/${slug}`,
  event: (slug: string) => `/events/${slug}`,
  package: (slug: string) => `/packages/${slug}`,
  person: (handle: string) => `/people/${handle.toLowerCase()}`,
  category: (id: string) => `/packages/categories/${id}`,
  partner: (id: string) => `/partners/${id}`,
};
