import { mapPiece, outline, type Piece, type Point, placing, polar } from './geometry';

export const PETAL_SHAPES = ['round', 'pointed', 'lotus', 'notched', 'wedge', 'swirl'] as const;
export type PetalShape = (typeof PETAL_SHAPES)[number];

/**
 * Draws one petal along the x axis, from the origin to 1.
 * @param half half of the petal’s greatest width
 */
export function petal(shape: PetalShape, half: number): Piece {
  const base: Point = [0, 0];
  const tip: Point = [1, 0];
  const corner: Point = [0.86, half];
  const mirrored = (a: Point, b: Point, end = tip) =>
    outline(base, [a, b, end], [[b[0], -b[1]], [a[0], -a[1]], base]);
  switch (shape) {
    case 'round':
      return mirrored([0.3, -1.15 * half], [1, -1.5 * half]);
    case 'lotus':
      return mirrored([0.2, -1.1 * half], [0.7, -1.7 * half]);
    case 'notched':
      return mirrored([0.2, -0.95 * half], [1.36, -1.8 * half], [0.84, 0]);
    case 'pointed':
      return outline(base, [[0.46, -2 * half], tip], [[0.46, 2 * half], base]);
    case 'wedge':
      return outline(base, [[0.86, -half]], [[1.14, -0.8 * half], [1.14, 0.8 * half], corner]);
    case 'swirl':
      return outline(
        base,
        [[0.15, -1.5 * half], [0.85, -2.1 * half], tip],
        [[0.6, 0.3 * half], base],
      );
  }
}

export interface RingOptions {
  center: Point;
  /** Distance from the center to the tips. */
  radius: number;
  count: number;
  shape: PetalShape;
  /** 1: neighbors just touch; less leaves gaps, more overlaps. */
  fullness: number;
  /** Direction of the first petal, in radians. */
  turn: number;
  /** Where petals begin, as a part of the radius. */
  gap?: number;
  /** Angle over which the petals spread; a full circle if not given. */
  span?: number;
}

/** Draws equal petals around a center. */
export function petalRing(options: RingOptions): Piece[] {
  const { center, radius, count, shape, fullness, turn, gap = 0, span } = options;
  const step = span === undefined ? (2 * Math.PI) / count : span / Math.max(1, count - 1);
  const half = Math.min(0.5, 0.64 * Math.tan(Math.min(step / 2, 1.1)) * fullness);
  const model = petal(shape, half);
  return Array.from({ length: count }, (_, index) => {
    const angle = turn + index * step;
    return mapPiece(model, placing(polar(center, angle, radius * gap), radius * (1 - gap), angle));
  });
}
