import { type CoverOptions, type CoverShape, composeCover } from './composition';

/** The attributes of a path, by their names in React. */
export interface PathAttributes {
  d: string;
  fill?: string;
  fillRule?: 'evenodd';
  stroke?: string;
  strokeWidth?: number;
  opacity?: number;
}

/**
 * Gives the attributes with which a shape of a cover is painted. The svg element itself carries
 * `stroke-linecap="round"`.
 *
 * @param shape the shape
 * @param colors the cover's colors
 * @returns attributes of a path element
 */
export function pathAttributes(shape: CoverShape, colors: readonly string[]): PathAttributes {
  const { d, fill, width, evenOdd, opacity } = shape;
  const color = colors[fill];
  const paint: Omit<PathAttributes, 'd'> =
    width === undefined ? { fill: color } : { fill: 'none', stroke: color, strokeWidth: width };
  if (evenOdd) paint.fillRule = 'evenodd';
  if (opacity !== undefined) paint.opacity = opacity;
  return { ...paint, d };
}

/** Path data of the whole sheet. */
export const sheet = (width: number, height: number): string => `M0 0h${width}v${height}H0z`;

const NAMES: Partial<Record<string, string>> = {
  fillRule: 'fill-rule',
  strokeWidth: 'stroke-width',
};

/**
 * Writes a cover as an SVG document of its own, for files and social images.
 *
 * @param options seed, palette and format
 * @returns the text of the document
 */
export function coverSvg(options: CoverOptions): string {
  const { width, height, colors, shapes } = composeCover(options);
  const ground = { d: sheet(width, height), fill: colors[0] };
  const paths = [ground, ...shapes.map((shape) => pathAttributes(shape, colors))].map(
    (attributes) =>
      `<path ${Object.entries(attributes)
        .map(([name, value]) => `${NAMES[name] ?? name}="${value}"`)
        .join(' ')}/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" stroke-linecap="round">${paths.join('')}</svg>`;
}
