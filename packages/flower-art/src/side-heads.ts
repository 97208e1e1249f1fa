import type { BlossomColors } from './blossoms';
import {
  circle,
  dot,
  type Layer,
  layer,
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

/** Draws a petal that starts at the base. */
const petalAt = (
  { base, length, aim }: SideHeadOptions,
  shape: PetalShape,
  half: number,
  angle = 0,
  part = 1,
) => mapPiece(petal(shape, half), placing(base, length * part, aim + angle));

function cup(options: SideHeadOptions): Layer[] {
  const { base, length, colors } = options;
  const sides = [-27, 27].map((angle) => petalAt(options, 'lotus', 0.24, radians(angle)));
  return [
    layer(colors.inner, [petalAt(options, 'lotus', 0.3)]),
    layer(colors.outer, sides),
    layer(colors.heart, [circle(base, length * 0.13)]),
  ];
}

function fan({ base, length, aim, count, shape, colors }: SideHeadOptions): Layer[] {
  const span = radians(150);
  const ring = { center: base, count: Math.max(5, count), shape, turn: aim - span / 2, span };
  return [
    layer(colors.outer, petalRing({ ...ring, radius: length, fullness: 0.9 })),
    layer(colors.inner, petalRing({ ...ring, radius: length * 0.6, fullness: 0.56 })),
    layer(colors.heart, [circle(base, length * 0.19)]),
  ];
}

function umbel({ base, length, aim, count, colors }: SideHeadOptions): Layer[] {
  const number = Math.max(5, count);
  const span = radians(170);
  const tips = Array.from({ length: number }, (_, index) => {
    const angle = aim - span / 2 + (index * span) / (number - 1);
    return polar(base, angle, length * (index % 2 === 0 ? 1 : 0.72));
  });
  const rays = tips.map((tip) => line(base, tip));
  const dots = (rest: number) => tips.filter((_, index) => index % 2 === rest).map(dot);
  return [
    layer(INK.stem, rays, length * 0.035),
    layer(colors.outer, dots(0), length * 0.24),
    layer(colors.heart, dots(1), length * 0.15),
  ];
}

function pod({ base, length, aim, colors }: SideHeadOptions): Layer[] {
  const seeds = { center: base, count: 3, shape: 'pointed' as const, turn: aim - 0.5, span: 1 };
  return [
    layer(colors.outer, [circle(polar(base, aim, length * 0.5), length * 0.5)]),
    layer(colors.inner, petalRing({ ...seeds, radius: length * 0.82, fullness: 0.56 })),
    layer(colors.heart, [circle(base, length * 0.13)]),
  ];
}

function bud(options: SideHeadOptions): Layer[] {
  const sepals = [-0.42, 0.42].map((angle) => petalAt(options, 'pointed', 0.17, angle, 0.6));
  return [
    layer(options.colors.outer, [petalAt(options, 'pointed', 0.24)]),
    layer(INK.stem, sepals),
  ];
}

const DRAW: Record<SideHead, (options: SideHeadOptions) => Layer[]> = { cup, fan, umbel, pod, bud };

/** Draws a head seen from the side, its lowest layer first. */
export function sideHead(options: SideHeadOptions): Layer[] {
  return DRAW[options.kind](options);
}
