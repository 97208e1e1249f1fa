import { brotliCompressSync } from 'node:zlib';
import { createRandom } from '@pyopensci/flower-art';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import type { Package } from '@/lib/packages/types';
import { packageSource } from '../../support/packages';

const random = createRandom('five thousand packages');
const letters = [...'abcdefghijklmnoprstuvwy'];
const word = () => Array.from({ length: random.int(3, 9) }, () => random.pick(letters)).join('');
const packages: Package[] = Array.from({ length: 5000 }, (_, index) =>
  packageSource({
    slug: `${word()}-${index}`,
    name: `${word()} ${index}`,
    description: Array.from({ length: 24 }, word).join(' '),
  }),
);

vi.mock('@/lib/content/data', async (original) => ({
  ...(await original<object>()),
  cachedDataFile: (name: string) =>
    name === 'packages.yml' ? { packages, notes: [] } : { people: [], notes: [] },
}));

const { default: PackagesPage } = await import('@/app/packages/page');

describe('the page of five thousand packages', () => {
  const html = renderToStaticMarkup(<PackagesPage />);

  it('stays under 300 kB', () => {
    expect(brotliCompressSync(html).length).toBeLessThan(300_000);
  });

  it('leads to every package without scripts', () => {
    for (const { slug } of packages) expect(html).toContain(`href="/packages/${slug}"`);
  });
});
