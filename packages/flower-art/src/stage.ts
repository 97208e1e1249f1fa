import { type BlossomColors, blossom } from './blossoms';
import type { Layer, Piece, Point } from './geometry';
import type { PetalShape } from './petals';
import type { Random } from './random';
import { type SideHead, sideHead } from './side-heads';
import type { Species } from './species';
import { alongStem, type Stem } from './stems';

/** The sheet a layout is drawn on, and what was chosen for it. */
export interface Stage {
  width: number;
  height: number;
  /** The measure of all sizes: the shorter side, or more on a banner. */
  unit: number;
  random: Random;
  main: Species;
  other: Species;
}

/** Draws one arrangement, the lowest layer first. */
export type Layout = (stage: Stage) => Layer[];

/** A point by its share of the sheet’s width and height. */
export function at(stage: Stage, x: number, y: number): Point {
  return [stage.width * x, stage.height * y];
}

/** By how much heads in a row shrink on a sheet narrower than 3:2, so that neighbors keep apart. */
export function rowScale({ width, unit }: Stage): number {
  return Math.min(1, (0.72 * width) / unit);
}

export interface StageBlossom {
  center: Point;
  /** Radius as a part of the unit. */
  size: number;
  species: Species;
  colors: BlossomColors;
}

/** Puts a blossom on the stage, turned by chance. */
export function putBlossom(stage: Stage, options: StageBlossom): Layer[] {
  const { center, size, species, colors } = options;
  const turn = stage.random.between(0, Math.PI * 2);
  return blossom({ center, radius: size * stage.unit, turn, species, colors });
}

/** Puts a head on the tip of a stem, in the direction in which the stem grows. */
export function putSideHead(
  stage: Stage,
  stem: Stem,
  options: {
    kind: SideHead;
    size: number;
    colors: BlossomColors;
    shape?: PetalShape;
    count?: number;
  },
): Layer[] {
  const { at: base, aim } = alongStem(stem, 1);
  const { kind, size, colors, shape = 'pointed', count = 7 } = options;
  return sideHead({ kind, base, aim, length: size * stage.unit, count, shape, colors });
}

export const layer = (ink: number, pieces: readonly Piece[], width?: number): Layer =>
  width === undefined ? { ink, pieces } : { ink, pieces, width };
