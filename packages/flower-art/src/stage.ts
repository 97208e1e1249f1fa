import { type BlossomColors, blossom } from './blossoms';
import type { Layer, Point } from './geometry';
import type { Random } from './random';
import { type SideHeadOptions, sideHead } from './side-heads';
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

/**
 * Puts a blossom on the stage, turned by chance.
 * @param size radius as a part of the unit
 */
export function putBlossom(
  stage: Stage,
  species: Species,
  colors: BlossomColors,
  center: Point,
  size: number,
): Layer[] {
  const turn = stage.random.between(0, Math.PI * 2);
  return blossom({ center, radius: size * stage.unit, turn, species, colors });
}

/** Puts a head on the tip of a stem, in the direction in which the stem grows. */
export function putSideHead(
  stage: Stage,
  stem: Stem,
  head: Omit<Partial<SideHeadOptions>, 'base' | 'aim' | 'length'> &
    Pick<SideHeadOptions, 'kind' | 'colors'> & { size: number },
): Layer[] {
  const { at: base, aim } = alongStem(stem, 1);
  const length = head.size * stage.unit;
  return sideHead({ count: 7, shape: 'pointed', ...head, base, aim, length });
}
