import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { cachedResult } from '@/lib/build-cache';

/** Characters from one code point to another, both included. */
function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join(
    '',
  );
}

// Western European letters and the characters that texts use; app/styles/fonts.css names the same ranges.
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}Œœ–—‘’‚“”„†•…‹›€™←↑→↓−`;
// Letters of Central and Northern European, Baltic, Turkish, Romanian and Welsh names.
const LATIN_EXTENDED = `${range(0x100, 0x17f)}${range(0x1cd, 0x1dc)}${range(0x218, 0x21b)}${range(0x1e80, 0x1e85)}Ỳỳ`;

interface Font {
  /** The file of its package, without ending. */
  source: string;
  characters: string;
  /** The part of the weight axis that the styles use. */
  weights?: { min: number; max: number; default: number };
}

const TEXT_WEIGHTS = { min: 400, max: 800, default: 400 };
const NUNITO = '@fontsource-variable/nunito-sans/files/nunito-sans';
const POPPINS = '@fontsource/poppins/files/poppins';

/** The fonts of the site, by the names under which pages and styles know them. */
const FONTS: Readonly<Record<string, Font>> = {
  'nunito-sans-latin': {
    source: `${NUNITO}-latin-wght-normal`,
    characters: LATIN,
    weights: TEXT_WEIGHTS,
  },
  'nunito-sans-latin-ext': {
    source: `${NUNITO}-latin-ext-wght-normal`,
    characters: LATIN_EXTENDED,
    weights: TEXT_WEIGHTS,
  },
  'poppins-latin': { source: `${POPPINS}-latin-600-normal`, characters: LATIN },
  'poppins-latin-ext': { source: `${POPPINS}-latin-ext-600-normal`, characters: LATIN_EXTENDED },
};

/** A font cut down to some characters, in base64; the font itself comes with a locked dependency. */
async function cut(font: Font): Promise<string> {
  const { source, characters, weights } = font;
  const file = join(process.cwd(), 'node_modules', `${source}.woff2`);
  const data = await subsetFont(readFileSync(file), characters, {
    targetFormat: 'woff2',
    ...(weights ? { variationAxes: { wght: weights } } : {}),
  });
  return data.toString('base64');
}

/**
 * Writes the fonts of the site, cut down to the letters and weights that it uses.
 * @param folder where they go
 */
export async function buildFonts(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, font] of Object.entries(FONTS)) {
    const data = await cachedResult('fonts', font, () => cut(font));
    writeFileSync(join(folder, `${name}.woff2`), Buffer.from(data, 'base64'));
  }
}
