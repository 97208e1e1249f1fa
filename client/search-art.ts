import { composeCover } from '@/lib/art/composition';
import { ART_PALETTES, type ArtPalette } from '@/lib/art/palettes';
import { coverPaths } from '@/lib/art/svg';

const SVG = 'http://www.w3.org/2000/svg';
const SIZE = 400;

/**
 * Draws the art of a page that was found, as the page itself draws it.
 * @param svg is filled; it is left alone where the palette is unknown
 * @param art palette and seed, such as `dusk astropy`
 * @returns whether something was drawn
 */
export function drawArt(svg: SVGSVGElement, art: string): boolean {
  const [palette = '', seed = ''] = art.split(' ');
  if (!(ART_PALETTES as readonly string[]).includes(palette)) return false;
  const cover = composeCover({ seed, palette: palette as ArtPalette, width: SIZE, height: SIZE });
  svg.setAttribute('viewBox', `0 0 ${SIZE} ${SIZE}`);
  svg.setAttribute('stroke-linecap', 'round');
  for (const attributes of coverPaths(cover)) {
    const path = document.createElementNS(SVG, 'path');
    for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, String(value));
    svg.append(path);
  }
  return true;
}
