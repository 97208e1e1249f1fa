import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Hero } from '@/components/home/hero';
import { Petals } from '@/components/home/petals';
import { pathsFromHome } from '@/lib/home';

const counts = vi.hoisted(() => ({ ways: 0, events: 0, packages: 0, partners: 0, pages: 0 }));
const some = (count: number) => Array.from({ length: count }, () => ({}));

vi.mock('@/lib/connect', () => ({ getWays: () => some(counts.ways) }));
vi.mock('@/lib/events', () => ({ getEvents: () => some(counts.events) }));
vi.mock('@/lib/packages', () => ({ getPackages: () => some(counts.packages) }));
vi.mock('@/lib/partners', () => ({ getPartners: () => some(counts.partners) }));
vi.mock('@/lib/pages', () => ({
  getStandingPage: (slug: string) => (counts.pages > 0 && slug === 'learn' ? {} : undefined),
}));

const linksOf = (paths: ReadonlySet<string>): string[] => {
  const markup = renderToStaticMarkup(
    <>
      <Hero paths={paths} />
      <Petals paths={paths} />
    </>,
  );
  return [...markup.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
};

beforeEach(() => Object.assign(counts, { ways: 1, events: 1, packages: 1, partners: 1, pages: 1 }));

describe('the first screens of the home page', () => {
  it('lead to the packages, to the lessons and to the ways to take part, then to each petal', () => {
    expect(linksOf(pathsFromHome())).toEqual([
      '/packages',
      '/learn',
      '/connect',
      '/peer-review',
      '/partners',
      '/events',
    ]);
  });

  it.each([
    ['packages', '/packages'],
    ['pages', '/learn'],
    ['ways', '/connect'],
    ['partners', '/partners'],
    ['events', '/events'],
  ] as const)('do not lead to %s where there are none', (kind, path) => {
    counts[kind] = 0;
    const links = linksOf(pathsFromHome());
    expect(links).not.toContain(path);
    expect(links).toHaveLength(5);
  });

  it('say what pyOpenSci is over a content folder that holds nothing', () => {
    Object.assign(counts, { ways: 0, events: 0, packages: 0, partners: 0, pages: 0 });
    expect(linksOf(pathsFromHome())).toEqual(['/peer-review']);
    expect(renderToStaticMarkup(<Hero paths={pathsFromHome()} />)).toContain('<h1');
  });
});
