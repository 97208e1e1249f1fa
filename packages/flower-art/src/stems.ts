import { type Layer, mapPiece, outline, type Piece, type Point, path, placing } from './geometry';
import { petal } from './petals';

export interface Stem {
  root: Point;
  bend: Point;
  tip: Point;
}

const mix = (a: number, b: number, c: number, t: number) =>
  (1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * c;

/**
 * A place on a stem, and the direction in which the stem grows there, in radians.
 * @param t 0 at the root, 1 at the tip
 */
export function alongStem({ root, bend, tip }: Stem, t: number): { at: Point; aim: number } {
  const slope = (axis: 0 | 1) => (1 - t) * (bend[axis] - root[axis]) + t * (tip[axis] - bend[axis]);
  return {
    at: [mix(root[0], bend[0], tip[0], t), mix(root[1], bend[1], tip[1], t)],
    aim: Math.atan2(slope(1), slope(0)),
  };
}

export const stemLine = ({ root, bend, tip }: Stem): Piece => path(root, [bend, tip]);

export interface LeafOptions {
  base: Point;
  /** Direction of the leaf, in radians. */
  aim: number;
  length: number;
  /** Half of the greatest width, as a part of the length. */
  half: number;
  ink: number;
  /** Ink of the half that lies in the shade; without it the leaf is of one color. */
  shadeInk?: number;
}

/** Draws a leaf, divided along its midrib if a second ink is given. */
export function leaf({ base, aim, length, half, ink, shadeInk }: LeafOptions): Layer[] {
  const move = placing(base, length, aim);
  const layers: Layer[] = [{ ink, pieces: [mapPiece(petal('pointed', half), move)] }];
  if (shadeInk !== undefined) {
    const tip: Point = [1, 0];
    const side = outline([0, 0], [[0.46, 2 * half], tip]);
    layers.push({ ink: shadeInk, pieces: [mapPiece(side, move)] });
  }
  return layers;
}

/**
 * Draws pairs of leaves up a stem, smaller toward the tip.
 * @param places on the stem, from 0 to 1
 */
export function leafPairs(
  stem: Stem,
  places: readonly number[],
  options: Omit<LeafOptions, 'base' | 'aim'> & { alternate?: boolean; spread?: number },
): Layer[] {
  const { alternate = false, spread = 0.85, length, ...rest } = options;
  return places.flatMap((t, index) => {
    const { at, aim } = alongStem(stem, t);
    const sides = alternate ? [index % 2 === 0 ? 1 : -1] : [1, -1];
    return sides.flatMap((side) =>
      leaf({ ...rest, base: at, aim: aim + side * spread, length: length * (1 - 0.45 * t) }),
    );
  });
}
