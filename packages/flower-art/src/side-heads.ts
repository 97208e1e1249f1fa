import type { BlossomColors } from './blossoms';
import {
  circle,
  dot,
  type Layer,
  line,
  mapPiece,
  type Point,
  placing,
  polar,
  radians,
} from './geometry';
import { INK } from './palettes';
import { type PetalShape, petal, petalRing } from './petals';

const SIDE_HEADS = ['cup', 'fan', 'umbel', 'pod', 'bud'] as const;
export type SideHead = (typeof SIDE_HEADS)[number];

export interface SideHeadOptions {
  kind: SideHead;
  base: Point;
  length: number;
  /** Direction in which the stem goes on, in radians. */
  aim: number;
  count: number;
  shape: PetalShape;
  colors: BlossomColors;
}

function cup({ base, length, aim, colors }: SideHeadOptions): Layer[] {
  const leaf = (angle: number, size: number, half: number) =>
    mapPiece(petal('lotus', half), placing(base, size, aim + angle));
  return [
    { ink: colors.inner, pieces: [leaf(0, length, 0.3)] },
    {
      ink: colors.outer,
      pieces: [leaf(radians(-27), length, 0.24), leaf(radians(27), length, 0.24)],
    },
    { ink: colors.heart, pieces: [circle(base, length * 0.13)] },
  ];
}

function fan({ base, length, aim, count, shape, colors }: SideHeadOptions): Layer[] {
  const span = radians(150);
  const ring = { center: base, count: Math.max(5, count), shape, turn: aim - span / 2, span };
  return [
    { ink: colors.outer, pieces: petalRing({ ...ring, radius: length, fullness: 0.9 }) },
    { ink: colors.inner, pieces: petalRing({ ...ring, radius: length * 0.6, fullness: 0.56 }) },
    { ink: colors.heart, pieces: [circle(base, length * 0.19)] },
  ];
}

function umbel({ base, length, aim, count, colors }: SideHeadOptions): Layer[] {
  const rays = Math.max(5, count);
  const span = radians(170);
  const tip = (index: number, distance: number) =>
    polar(base, aim - span / 2 + (index * span) / (rays - 1), distance);
  const indexes = Array.from({ length: rays }, (_, index) => index);
  const far = (index: number) => length * (index % 2 === 0 ? 1 : 0.72);
  const tips = indexes.map((index) => tip(index, far(index)));
  return [
    { ink: INK.stem, width: length * 0.035, pieces: tips.map((point) => line(base, point)) },
    {
      ink: colors.outer,
      width: length * 0.24,
      pieces: tips.filter((_, i) => i % 2 === 0).map(dot),
    },
    {
      ink: colors.heart,
      width: length * 0.15,
      pieces: tips.filter((_, i) => i % 2 === 1).map(dot),
    },
  ];
}

function pod({ base, length, aim, colors }: SideHeadOptions): Layer[] {
  const seeds = { center: base, count: 3, shape: 'pointed' as const, turn: aim - 0.5, span: 1 };
  return [
    { ink: colors.outer, pieces: [circle(polar(base, aim, length * 0.5), length * 0.5)] },
    { ink: colors.inner, pieces: petalRing({ ...seeds, radius: length * 0.82, fullness: 0.56 }) },
    { ink: colors.heart, pieces: [circle(base, length * 0.13)] },
  ];
}

function bud({ base, length, aim, colors }: SideHeadOptions): Layer[] {
  const leaf = (angle: number, size: number, half: number) =>
    mapPiece(petal('pointed', half), placing(base, size, aim + angle));
  return [
    { ink: colors.outer, pieces: [leaf(0, length, 0.24)] },
    { ink: INK.stem, pieces: [leaf(-0.42, length * 0.6, 0.17), leaf(0.42, length * 0.6, 0.17)] },
  ];
}

const DRAW: Record<SideHead, (options: SideHeadOptions) => Layer[]> = { cup, fan, umbel, pod, bud };

/** Draws a head seen from the side, its lowest layer first. */
export function sideHead(options: SideHeadOptions): Layer[] {
  return DRAW[options.kind](options);
}
