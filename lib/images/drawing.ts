import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { SourceImage } from './library';
import { cachedFile } from './render-cache';

/**
 * The colors of drawings, and those that take their place in the dark theme. Light ones become dark
 * and dark ones light, so that what is legible stays so. Straw (#f1e0a6) stays as it is, with what is
 * written on it in #0f0919.
 */
const DRAWING_COLORS: Readonly<Record<string, string>> = {
  '#faf9fc': '#1e1532',
  '#fff': '#19112d',
  '#ffffff': '#19112d',
  '#19112d': '#f4f1f9',
  '#33205c': '#d6c4f5',
  '#2e6060': '#3fa898',
  '#bb82b0': '#8c4a7d',
  '#e4b8c6': '#6f3060',
};

/** The site's display font in the weights that drawings use. */
const WEIGHTS = [400, 600] as const;

function darkRules(svg: string): string {
  const used = new Set(svg.match(/#[0-9a-f]{3,6}\b/gi));
  return [...used]
    .flatMap((color) => {
      const dark = DRAWING_COLORS[color.toLowerCase()];
      return dark ? ['fill', 'stroke'].map((name) => `[${name}="${color}"]{${name}:${dark}}`) : [];
    })
    .join('');
}

async function fontFaces(svg: string): Promise<string> {
  const text = svg.match(/>[^<]+</g)?.join('') ?? '';
  const faces = WEIGHTS.map(async (weight) => {
    const file = `node_modules/@fontsource/poppins/files/poppins-latin-${weight}-normal.woff2`;
    const font = readFileSync(join(process.cwd(), file));
    const data = await subsetFont(font, text, { targetFormat: 'woff2' });
    const address = `data:font/woff2;base64,${data.toString('base64')}`;
    return `@font-face{font-family:Poppins;font-weight:${weight};src:url(${address})}`;
  });
  return /<text/.test(svg) ? (await Promise.all(faces)).join('') : '';
}

/**
 * A drawing with the site's font and colors for the dark theme: browsers tell a drawing which of the
 * themes the page around it has. One that has styles for dark themes keeps them.
 * @param svg the markup of a drawing that passed the check
 */
export async function styleDrawing(svg: string): Promise<string> {
  if (svg.includes('prefers-color-scheme')) return svg;
  const dark = darkRules(svg);
  const styles = (await fontFaces(svg)) + (dark && `@media (prefers-color-scheme:dark){${dark}}`);
  return styles ? svg.replace(/<svg\b[^>]*>/, (root) => `${root}<style>${styles}</style>`) : svg;
}

const VERSION = createHash('sha256').update(JSON.stringify(DRAWING_COLORS)).digest('hex');

/** The path of a drawing as it is served. */
export const drawingFile = ({ full, hash }: SourceImage): Promise<string> =>
  cachedFile(`drawings/${hash}-${VERSION.slice(0, 8)}.svg`, async () =>
    Buffer.from(await styleDrawing(readFileSync(full, 'utf8'))),
  );
