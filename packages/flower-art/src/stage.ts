import { blossom, type Dress } from './blossoms';
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

/**
 * Gives a point by its share of the sheet's width and height.
 *
 * @param stage the sheet
 * @param x 0 at the left edge, 1 at the right
 * @param y 0 at the top, 1 at the bottom
 * @returns the point
 */
export function at(stage: Stage, x: number, y: number): Point {
  return [stage.width * x, stage.height * y];
}

/**
 * Tells by how much heads in a row shrink on a narrow sheet, so that neighbors keep
 * apart.
 *
 * @param stage the sheet
 * @returns 1 on a sheet of 3:2 or wider, less on a narrower one
 */
export function rowScale({ width, unit }: Stage): number {
  return Math.min(1, (0.72 * width) / unit);
}

export interface StageBlossom {
  center: Point;
  /** Radius as a part of the unit. */
  size: number;
  species: Species;
  dress: Dress;
}

/**
 * Puts a blossom on the stage, turned by chance.
 *
 * @param stage the sheet
 * @param options place, size, species and inks
 * @returns its layers
 */
export function putBlossom(stage: Stage, options: StageBlossom): Layer[] {
  const { center, size, species, dress } = options;
  const turn = stage.random.between(0, Math.PI * 2);
  return blossom({ center, radius: size * stage.unit, turn, species, dress });
}

/**
 * Puts a head on the tip of a stem, in the direction in which the stem grows.
 *
 * @param stage the sheet
 * @param stem the stem
 * @param options kind, length as a part of the unit, and inks
 * @returns its layers
 */
export function putSideHead(
  stage: Stage,
  stem: Stem,
  options: { kind: SideHead; size: number; dress: Dress; shape?: PetalShape; count?: number },
): Layer[] {
  const { at: base, aim } = alongStem(stem, 1);
  const { kind, size, dress, shape = 'pointed', count = 7 } = options;
  return sideHead({ kind, base, aim, length: size * stage.unit, count, shape, dress });
}

export const layer = (ink: number, pieces: readonly Piece[], width?: number): Layer =>
  width === undefined ? { ink, pieces } : { ink, pieces, width };
