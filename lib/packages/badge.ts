import { absoluteUrl, urls } from '../urls';
import type { Package } from './types';

const LEFT = 'pyOpenSci';
const RIGHT = 'peer-reviewed';

const LEFT_WIDTH = 74;
const HEIGHT = 20;

/** Width and height of a package's badge in CSS pixels. */
export function badgeSize({ accepted }: Pick<Package, 'accepted'>): {
  width: number;
  height: number;
} {
  return { width: LEFT_WIDTH + (accepted ? 124 : 92), height: HEIGHT };
}

/** The badge of a reviewed package: text widths are fixed, so every renderer draws the same. */
export function badgeSvg({ name, accepted }: Pick<Package, 'name' | 'accepted'>): string {
  const year = accepted ? ` ${accepted.slice(0, 4)}` : '';
  const right = `${RIGHT}${year}`;
  const { width } = badgeSize({ accepted });
  const rightWidth = width - LEFT_WIDTH;
  const text = (words: string, x: number, length: number) =>
    `<text x="${x}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" aria-label="${escapeXml(`${name}: ${LEFT} ${right}`)}">`,
    `<title>${escapeXml(`${name}: ${LEFT} ${right}`)}</title>`,
    `<clipPath id="r"><rect width="${width}" height="20" rx="4"/></clipPath>`,
    `<g clip-path="url(#r)"><path fill="#33205c" d="M0 0h${LEFT_WIDTH}v20H0z"/><path fill="#2e6060" d="M${LEFT_WIDTH} 0h${rightWidth}v20H${LEFT_WIDTH}z"/></g>`,
    '<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">',
    text(LEFT, 8, LEFT_WIDTH - 16),
    text(right, LEFT_WIDTH + 8, rightWidth - 16),
    '</g></svg>\n',
  ].join('');
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A badge with its link, ready to be pasted. */
export interface BadgeSnippet {
  label: string;
  text: string;
}

/** The badge of a package for readme files and documentation. */
export function badgeSnippets({ slug }: Pick<Package, 'slug'>): BadgeSnippet[] {
  const image = absoluteUrl(`/badges/${slug}.svg`);
  const page = absoluteUrl(urls.package(slug));
  const alt = `${LEFT} ${RIGHT}`;
  return [
    { label: 'Markdown', text: `[![${alt}](${image})](${page})` },
    { label: 'reST', text: `.. image:: ${image}\n   :target: ${page}\n   :alt: ${alt}` },
    { label: 'HTML', text: `<a href="${page}"><img src="${image}" alt="${alt}"></a>` },
  ];
}
