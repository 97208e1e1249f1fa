import { drawBadge, badgeSize as sizeOf } from '../badge';
import { absoluteUrl, urls } from '../urls';
import type { Package } from './types';

const WORDS = 'peer-reviewed';

const wordsFor = ({ accepted }: Pick<Package, 'accepted'>): string =>
  accepted ? `${WORDS} ${accepted.slice(0, 4)}` : WORDS;

/** Width and height of a package's badge in CSS pixels. */
export function badgeSize(item: Pick<Package, 'accepted'>): { width: number; height: number } {
  return sizeOf({ words: wordsFor(item) });
}

export function badgeSvg(item: Pick<Package, 'name' | 'accepted'>): string {
  return drawBadge({ name: item.name, words: wordsFor(item) });
}

/** The badge without a name or a year, which many packages already show. */
export function commonBadgeSvg(): string {
  return drawBadge({ words: WORDS });
}

export function badgeSnippets({ slug }: Pick<Package, 'slug'>) {
  const image = absoluteUrl(`/badges/${slug}.svg`);
  const page = absoluteUrl(urls.package(slug));
  const alt = `pyOpenSci ${WORDS}`;
  return [
    { label: 'Markdown', text: `[![${alt}](${image})](${page})` },
    { label: 'reST', text: `.. image:: ${image}\n   :target: ${page}\n   :alt: ${alt}` },
    { label: 'HTML', text: `<a href="${page}"><img src="${image}" alt="${alt}"></a>` },
  ];
}
