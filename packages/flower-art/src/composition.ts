import { isVisible, type Layer, mapPiece, type Point } from './geometry';
import { bloom, cloth, pair } from './layouts/close';
import { foliage, section, wreath } from './layouts/foliage';
import { quilt } from './layouts/quilt';
import { corner, rising, split } from './layouts/radiant';
import { grove, hanging, meadow } from './layouts/rows';
import { border, specimen, sprig } from './layouts/stems';
import { type ArtPalette, COLORWAYS, type Colorway } from './palettes';
import { pathData } from './path-data';
import { createRandom, type Random } from './random';
import { createSpecies } from './species';
import type { Layout } from './stage';

/** Each layout, how often it is drawn, and whether it may also hang upside down. */
const LAYOUTS: readonly (readonly [layout: Layout, weight: number, free: boolean])[] = [
  [bloom, 5, false],
  [pair, 5, true],
  [corner, 5, true],
  [split, 5, true],
  [rising, 4, false],
  [cloth, 5, true],
  [border, 5, false],
  [specimen, 4, false],
  [sprig, 4, true],
  [hanging, 4, false],
  [meadow, 4, false],
  [foliage, 4, false],
  [grove, 3, false],
  [section, 4, true],
  [wreath, 3, true],
  [quilt, 3, true],
];
const TOTAL_WEIGHT = LAYOUTS.reduce((sum, [, weight]) => sum + weight, 0);

function pickLayout(random: Random): readonly [layout: Layout, free: boolean] {
  let rest = random.between(0, TOTAL_WEIGHT);
  for (const [layout, weight, free] of LAYOUTS) {
    rest -= weight;
    if (rest < 0) return [layout, free];
  }
  return [bloom, false];
}

export interface CoverShape {
  d: string;
  /** Place of the color in `colors`. */
  fill: number;
  /** Line width: the path is stroked with round caps instead of filled. */
  width?: number;
  /** The path is filled by the even-odd rule. */
  evenOdd?: true;
  opacity?: number;
}

/** What to draw, and on which format. */
export interface CoverOptions {
  /** Usually the slug; the same seed gives the same flowers on every format. */
  seed: string;
  palette: ArtPalette;
  /** Width of the sheet; 600 if not given. */
  width?: number;
  /** Height of the sheet; 400 if not given. */
  height?: number;
}

/** A finished cover: flat paths over a ground. */
export interface Cover {
  width: number;
  height: number;
  colors: Colorway;
  /** The lowest first. The ground itself is not among them. */
  shapes: CoverShape[];
}

const swapPetals = ([ground, petal, second, ...rest]: Colorway): Colorway => [
  ground,
  second,
  petal,
  ...rest,
];

/** Composes a cover. The same options always give the same one. */
export function composeCover(options: CoverOptions): Cover {
  const { seed, palette, width = 600, height = 400 } = options;
  const random = createRandom(seed);
  const colorway = random.pick(COLORWAYS[palette]);
  const colors = random.chance(0.4) ? swapPetals(colorway) : colorway;
  const [layout, free] = pickLayout(random);
  const flipX = random.chance(0.5);
  const flipY = random.chance(0.5) && free;
  const flip = ([x, y]: Point): Point => [flipX ? width - x : x, flipY ? height - y : y];
  const main = createSpecies(random);
  const other = createSpecies(random);
  // On a banner flowers grow beyond its edges rather than shrink to its height.
  const unit = Math.max(Math.min(width, height), width / 3);

  const shapes: CoverShape[] = [];
  for (const layer of layout({ width, height, unit, random, main, other })) {
    const shape = toShape(layer, width, height, flip);
    const below = shapes.at(-1);
    if (shape && below && mayJoin(below, shape)) below.d += shape.d;
    else if (shape) shapes.push(shape);
  }
  return { width, height, colors, shapes };
}

function toShape(
  layer: Layer,
  width: number,
  height: number,
  flip: (point: Point) => Point,
): CoverShape | undefined {
  const margin = (layer.width ?? 0) / 2;
  const pieces = layer.pieces
    .map((piece) => mapPiece(piece, flip))
    .filter((piece) => isVisible(piece, width, height, margin));
  if (pieces.length === 0) return undefined;
  const shape: CoverShape = { d: pathData(pieces), fill: layer.ink };
  if (layer.width !== undefined) shape.width = Math.round(layer.width * 10) / 10;
  if (layer.evenOdd) shape.evenOdd = true;
  if (layer.opacity !== undefined) shape.opacity = layer.opacity;
  return shape;
}

function mayJoin(a: CoverShape, b: CoverShape): boolean {
  const plain = !a.evenOdd && !b.evenOdd && a.opacity === undefined && b.opacity === undefined;
  return plain && a.fill === b.fill && a.width === b.width;
}
