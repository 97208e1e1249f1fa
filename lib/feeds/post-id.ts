import type { Post } from '../blog/types';
import { urls } from '../urls';

/**
 * The address under which feeds began to name posts. It never changes, wherever the site moves:
 * readers show a post with another id as a new one.
 */
const AUTHORITY = 'https://www.pyopensci.org';

/**
 * What names a post in feeds for good (RFC 4287, 4.2.6): its DOI, else its oldest address. A renamed
 * post keeps that as its first alias.
 */
export function postId({ doi, aliases, slug }: Pick<Post, 'doi' | 'aliases' | 'slug'>): string {
  if (doi) return `https://doi.org/${doi}`;
  const oldest = aliases[0]?.replace(/(?:\/index)?\.html$|\/$/, '');
  return `${AUTHORITY}${oldest || urls.post(slug)}`;
}
