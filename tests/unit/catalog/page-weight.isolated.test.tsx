import { brotliCompressSync } from 'node:zlib';
import { createRandom } from '@pyopensci/flower-art';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import type { Package } from '@/lib/packages/types';
import { packageSource } from '../../support/packages';

const random = createRandom('five hundred packages');
const letters = [...'abcdefghijklmnoprstuvwy'];
const newWord = () => Array.from({ length: random.int(3, 9) }, () => random.pick(letters)).join('');
// Descriptions repeat words, as those of one field do.
const vocabulary = Array.from({ length: 1500 }, newWord);
const packages: Package[] = Array.from({ length: 500 }, (_, index) =>
  packageSource({
    slug: `${newWord()}-${index}`,
    name: `${newWord()} ${index}`,
    description: Array.from({ length: 18 }, () => random.pick(vocabulary)).join(' '),
  }),
);

vi.mock('@/lib/content/data', async (original) => ({
  ...(await original<object>()),
  cachedDataFile: (name: string) =>
    name === 'packages.yml' ? { packages, notes: [] } : { people: [], notes: [] },
}));

const { default: PackagesPage } = await import('@/app/packages/page');

describe('the page of five hundred packages', () => {
  const html = renderToStaticMarkup(<PackagesPage />);

  it('stays under 60 kB with Brotli and 400 kB without', () => {
    expect(brotliCompressSync(html).length).toBeLessThan(60_000);
    expect(html.length).toBeLessThan(400_000);
  });

  it('links to every package without scripts', () => {
    for (const { slug } of packages) expect(html).toContain(`href="/packages/${slug}"`);
  });
});
