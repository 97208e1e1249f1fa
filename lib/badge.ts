const LEFT = 'pyOpenSci';
const LEFT_WIDTH = 74;
const HEIGHT = 20;
const CHARACTER_WIDTH = 6;

export interface Badge {
  /** The words on the right, such as `peer-reviewed 2026`. */
  words: string;
  /** The package or review, for the accessible title; left out on a badge for any package. */
  name?: string;
  /** Set for a state that is not an acceptance: drawn in gray. */
  muted?: boolean;
}

/** Width and height of a badge in CSS pixels. */
export function badgeSize({ words }: Pick<Badge, 'words'>): { width: number; height: number } {
  return { width: LEFT_WIDTH + words.length * CHARACTER_WIDTH + 16, height: HEIGHT };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/** A badge as an SVG document. Text widths are fixed, so every renderer draws the same. */
export function drawBadge({ words, name, muted = false }: Badge): string {
  const { width } = badgeSize({ words });
  const rightWidth = width - LEFT_WIDTH;
  const title = escapeXml(`${name ? `${name}: ` : ''}${LEFT} ${words}`);
  const text = (content: string, x: number, length: number) =>
    `<text x="${x}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="4"/></clipPath>`,
    `<g clip-path="url(#r)"><path fill="#33205c" d="M0 0h${LEFT_WIDTH}v20H0z"/><path fill="${muted ? '#54496c' : '#2e6060'}" d="M${LEFT_WIDTH} 0h${rightWidth}v20H${LEFT_WIDTH}z"/></g>`,
    '<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">',
    text(LEFT, 8, LEFT_WIDTH - 16),
    text(words, LEFT_WIDTH + 8, rightWidth - 16),
    '</g></svg>\n',
  ].join('');
}
