import { describe, expect, it } from 'vitest';
import { nearestAddresses, wordsOfAddress } from '@/lib/nearest';

const PATHS = [
  '/',
  '/packages',
  '/packages/movingpandas',
  '/packages/geopandas',
  '/packages/xclim',
  '/blog',
  '/blog/generative-ai-peer-review-policy',
  '/blog/choosing-a-license',
  '/events/2026-europython-keynote',
  '/people/lwasser',
  '/peer-review',
];

const nearest = (lost: string): string | undefined => nearestAddresses(lost, PATHS, 3)[0];

describe('nearestAddresses', () => {
  it.each([
    ['a wrong folder and an ending', '/package/movingpandas.html', '/packages/movingpandas'],
    ['a lost letter', '/packages/movingpanda', '/packages/movingpandas'],
    ['two letters changed places', '/packages/xcilm', '/packages/xclim'],
    ['another case', '/Packages/XClim/', '/packages/xclim'],
    ['no folder', '/choosing-a-license', '/blog/choosing-a-license'],
    ['a date in the way', '/blog/2025/09/choosing-a-license/', '/blog/choosing-a-license'],
    ['spaces', '/blog/choosing%20a%20license', '/blog/choosing-a-license'],
    ['an accent', '/peer-r%C3%A9view', '/peer-review'],
    ['a word left out', '/blog/generative-ai-policy', '/blog/generative-ai-peer-review-policy'],
  ])('%s: %s', (_, lost, meant) => {
    expect(nearest(lost)).toBe(meant);
  });

  it('suggests nothing where no address is like it', () => {
    expect(nearestAddresses('/wp-login.php', PATHS, 3)).toEqual([]);
    expect(nearestAddresses('/', PATHS, 3)).toEqual([]);
    expect(nearestAddresses('/%F0%9F%8E%89', PATHS, 3)).toEqual([]);
  });

  it('gives no more than it is asked for, the nearest first', () => {
    expect(nearestAddresses('/packages/movingpandas', PATHS, 2)).toHaveLength(2);
    expect(nearest('/packages/movingpandas')).toBe('/packages/movingpandas');
  });
});

describe('wordsOfAddress', () => {
  it('reads what is no valid escape as it stands', () => {
    expect(wordsOfAddress('/packages/100%/astropy.html')).toEqual(['packages', '100', 'astropy']);
  });
});
