import { getPosts } from './blog';
import type { Post } from './blog/types';
import { getPackages } from './packages';
import { getStandingPage } from './pages';
import { getPartners } from './partners';

/** The paths that the home page links to: pages that exist and have content. */
export function pathsFromHome(): ReadonlySet<string> {
  const filled: Readonly<Record<string, boolean>> = {
    '/learn': getStandingPage('learn') !== undefined,
    '/packages': getPackages().length > 0,
    '/partners': getPartners().length > 0,
    '/peer-review': true,
  };
  return new Set(Object.keys(filled).filter((path) => filled[path]));
}

/** The newest post about a reviewed package. */
export function getPackageStory(): Post | undefined {
  return getPosts().find(({ topic, package: slug }) => topic === 'software' && slug);
}

/**
 * The newest posts that no other section of the home page shows. Posts about this website come last.
 * @param posts newest first
 */
export function newsForHome(
  posts: readonly Post[],
  story: Post | undefined,
  count: number,
): readonly Post[] {
  const others = posts.filter((post) => post.slug !== story?.slug && !post.series);
  const aboutSite = others.filter(({ tags }) => tags.includes('website'));
  return [...others.filter((post) => !aboutSite.includes(post)), ...aboutSite].slice(0, count);
}
