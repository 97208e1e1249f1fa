import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Hero } from '@/components/home/hero';
import { Petals } from '@/components/home/petals';
import type { Post } from '@/lib/blog';
import { newsForHome, pathsFromHome } from '@/lib/home';
import { site } from '@/lib/site';

const counts = vi.hoisted(() => ({ packages: 0, partners: 0, pages: 0 }));
const some = (count: number) => Array.from({ length: count }, () => ({}));

vi.mock('@/lib/blog', () => ({ getPosts: () => [] }));
vi.mock('@/lib/packages', () => ({ getPackages: () => some(counts.packages) }));
vi.mock('@/lib/partners', () => ({ getPartners: () => some(counts.partners) }));
vi.mock('@/lib/pages', () => ({
  getStandingPage: (slug: string) => (counts.pages > 0 && slug === 'learn' ? {} : undefined),
}));

const linksOf = (paths: ReadonlySet<string>): string[] => {
  const markup = renderToStaticMarkup(
    <>
      <Hero packages={paths.has('/packages')} />
      <Petals paths={paths} />
    </>,
  );
  return [...markup.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
};

beforeEach(() => Object.assign(counts, { packages: 1, partners: 1, pages: 1 }));

describe('the first screens of the home page', () => {
  it('link to packages, to the author guide, and to each area of work', () => {
    expect(linksOf(pathsFromHome())).toEqual([
      '/packages',
      site.guides.submit,
      '/peer-review',
      '/partners',
      '/learn',
    ]);
  });

  it.each([
    ['packages', '/packages'],
    ['pages', '/learn'],
    ['partners', '/partners'],
  ] as const)('don’t link to %s if there are none', (kind, path) => {
    counts[kind] = 0;
    const links = linksOf(pathsFromHome());
    expect(links).not.toContain(path);
    expect(links).toHaveLength(4);
  });

  it('introduce pyOpenSci even if the content folder is empty', () => {
    Object.assign(counts, { packages: 0, partners: 0, pages: 0 });
    expect(linksOf(pathsFromHome())).toEqual([site.guides.submit, '/peer-review']);
    expect(renderToStaticMarkup(<Hero packages={false} />)).toContain('<h1');
  });
});

describe('posts on the home page', () => {
  const post = (slug: string, fields: Partial<Post> = {}) =>
    ({ slug, tags: [], topic: 'community', ...fields }) as unknown as Post;

  it('leave out the package story and series, and put posts about this website last', () => {
    const story = post('story');
    const posts = [
      post('site', { tags: ['website'] }),
      story,
      post('part', { series: { name: 'A series', part: 1 } }),
      post('news'),
    ];
    expect(newsForHome(posts, story, 3).map(({ slug }) => slug)).toEqual(['news', 'site']);
  });
});
