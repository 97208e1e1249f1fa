import { type Cover, type CoverOptions, type CoverShape, composeCover } from './composition';

export type PathAttributes = Readonly<Record<string, string | number>>;

function pathAttributes(shape: CoverShape, colors: readonly string[]): PathAttributes {
  const { d, fill, width, evenOdd, opacity } = shape;
  const color = colors[fill] ?? '';
  return {
    d,
    ...(width === undefined
      ? { fill: color }
      : { fill: 'none', stroke: color, 'stroke-width': width }),
    ...(evenOdd && { 'fill-rule': 'evenodd' }),
    ...(opacity !== undefined && { opacity }),
  };
}

/**
 * The attributes of each path of a cover, from the ground up. The svg element around them has
 * `stroke-linecap="round"`.
 */
export function coverPaths({ width, height, colors, shapes }: Cover): PathAttributes[] {
  const ground = { d: `M0 0h${width}v${height}H0z`, fill: 0 };
  return [ground, ...shapes].map((shape) => pathAttributes(shape, colors));
}

/** Writes what is painted on a cover as path elements, for an svg element of its size. */
export function coverMarkup(cover: Cover): string {
  return coverPaths(cover)
    .map((attributes) => {
      const list = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
      return `<path ${list.join(' ')}/>`;
    })
    .join('');
}

/** Writes a cover as an SVG document of its own, for files and social images. */
export function coverSvg(options: CoverOptions): string {
  const cover = composeCover(options);
  const { width, height } = cover;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" stroke-linecap="round">${coverMarkup(cover)}</svg>`;
}
