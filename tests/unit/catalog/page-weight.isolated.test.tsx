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

const licenses = ['MIT', 'BSD-3-Clause', 'Apache-2.0', 'GPL-3.0-or-later'];
const pad = (number: number) => String(number).padStart(2, '0');
const facts = Object.fromEntries(
  packages.map(({ slug }) => [
    slug,
    {
      as_of: '2026-11-29',
      license: random.pick(licenses),
      records: {
        pypi: {
          as_of: '2026-11-29',
          version: `${random.int(0, 9)}.${random.int(0, 30)}.${random.int(0, 9)}`,
          date: `20${random.int(20, 26)}-${pad(random.int(1, 12))}-01`,
        },
      },
    },
  ]),
);

vi.mock('@/lib/content/data', async (original) => ({
  ...(await original<object>()),
  readData: (name: string) => (name === 'package-facts' ? facts : readOther(name)),
  cachedDataFile: (name: string) =>
    name === 'packages.yml' ? { packages, notes: [] } : { people: [], notes: [] },
}));

const { readData: readOther } = await vi.importActual<{ readData: (name: string) => unknown }>(
  '@/lib/content/data',
);
const { default: PackagesPage } = await import('@/app/packages/page');

describe('the page of five hundred packages', () => {
  const html = renderToStaticMarkup(<PackagesPage />);

  it('stays under 60 kB with Brotli and 400 kB without', () => {
    expect(brotliCompressSync(html).length).toBeLessThan(60_000);
    expect(html.length).toBeLessThan(400_000);
  });

  it('tells the license and the last release of each', () => {
    expect(html.match(/<td data-cell="license">\w/g)).toHaveLength(500);
    expect(html.match(/<td data-cell="release"><span>v\d/g)).toHaveLength(500);
  });

  it('links to every package without scripts', () => {
    for (const { slug } of packages) expect(html).toContain(`href="/packages/${slug}"`);
  });
});
