import type { ArtPalette } from '@pyopensci/flower-art';
import type { Package } from './types';

const byCategory = new Map<string, ArtPalette>([
  ['data-processing-munging', 'package-iris'],
  ['data-visualization', 'package-primrose'],
  ['data-retrieval', 'package-fern'],
  ['data-extraction', 'package-clover'],
  ['scientific-software-wrapper', 'package-nightshade'],
]);

const others: readonly ArtPalette[] = [...byCategory.values()];

/** The colors of a package's art: those of its last category that has some, so that lists vary. */
export function packagePalette({
  categories,
  slug,
}: Pick<Package, 'categories' | 'slug'>): ArtPalette {
  const named = categories
    .map((category) => byCategory.get(category))
    .filter((palette) => palette !== undefined);
  return named.at(-1) ?? others[slug.length % others.length] ?? 'package-iris';
}
