import { HEART_COLORS } from '../blossoms';
import { circle, layer, polar, polygon } from '../geometry';
import { INK } from '../palettes';
import { petalRing } from '../petals';
import { at, type Layout, putBlossom } from '../stage';

/** Petals that open from a corner like a sun, ring in ring. */
export const corner: Layout = (stage) => {
  const { random, unit, main, other } = stage;
  const center = at(stage, random.between(0.88, 1.02), random.between(0.88, 1.02));
  const turn = random.between(0, 1);
  const count = random.int(9, 15);
  const ring = { center, count, shape: main.shape, turn };
  const inner = turn + (random.chance(0.5) ? Math.PI / count : 0);
  const guest = at(stage, random.between(0.17, 0.23), random.between(0.26, 0.32));
  const answer = random.pick([
    putBlossom(stage, other, HEART_COLORS, guest, random.between(0.17, 0.24)),
    [
      layer(INK.second, [circle(guest, unit * 0.15)]),
      layer(INK.heart, [circle(guest, unit * 0.07)]),
    ],
    [
      layer(
        INK.shade,
        [0.98, 1.12, 1.26].map((r) => circle(center, unit * r)),
        unit * 0.03,
      ),
    ],
  ]);
  return [
    ...answer,
    layer(INK.petal, petalRing({ ...ring, radius: unit * 0.96, fullness: 0.95 })),
    layer(INK.second, petalRing({ ...ring, radius: unit * 0.68, fullness: 0.66, turn: inner })),
    layer(INK.stem, [circle(center, unit * 0.34)]),
    layer(INK.heart, [circle(center, unit * 0.23)]),
  ];
};

/** A blossom across the border of two fields: every ink turns into the other field's. */
export const split: Layout = (stage) => {
  const { random, width, height, unit, main } = stage;
  const center = at(stage, random.between(0.38, 0.62), random.between(0.42, 0.58));
  const [x, y] = center;
  const radius = unit * random.between(0.48, 0.7);
  const slope = random.pick([0, 0.4, -0.4]);
  const bow = random.between(-0.4, 0.4);
  const across = [x - slope * y, x + slope * (height - y)] as const;
  const down = [y - slope * x, y + slope * (width - x)] as const;
  const upright = polygon([across[0], 0], [width, 0], [width, height], [across[1], height]);
  const level = polygon([0, down[0]], [width, down[1]], [width, height], [0, height]);
  const moon = circle(polar(center, bow, unit * 0.56), unit * 0.56);
  // A petal, or the gap between two, lies on the border, so that no sliver is cut off.
  const [field, border] = random.pick([
    [upright, Math.atan2(1, slope)],
    [level, Math.atan2(slope, 1)],
    [moon, bow + Math.PI / 2],
  ] as const);
  const { count } = main;
  const shape = main.shape === 'swirl' ? 'lotus' : main.shape;
  const turn = border + random.pick([0, Math.PI / count]);
  const ring = { center, count, shape, turn };
  const petals = petalRing({ ...ring, radius, fullness: 0.86, gap: 0.22 });
  const veins = petalRing({ ...ring, radius: radius * 0.74, gap: 0.44, fullness: 0.34 });
  const lined = random.chance(0.6);
  return [
    { ink: INK.petal, evenOdd: true, pieces: [field, ...petals] },
    ...(lined ? [layer(INK.second, veins)] : []),
    layer(INK.second, [circle(center, radius * 0.28)]),
    layer(INK.heart, [circle(center, radius * 0.16)]),
  ];
};

/** Half a great blossom that rises over the lower edge, a disc above it. */
export const rising: Layout = (stage) => {
  const { random, unit, main } = stage;
  const x = random.between(0.36, 0.64);
  const center = at(stage, x, random.between(1, 1.08));
  const count = random.int(12, 18);
  const turn = random.between(0, 1);
  const ring = { center, count, shape: main.shape, turn };
  const half = turn + Math.PI / count;
  const full = random.chance(0.5);
  const moon = at(stage, x < 0.5 ? 0.82 : 0.16, random.between(0.2, 0.3));
  return [
    layer(INK.shade, petalRing({ ...ring, radius: unit * 1.02, fullness: 0.9, turn: half })),
    layer(INK.second, [circle(moon, unit * 0.12)]),
    ...(full ? [layer(INK.heart, [circle(moon, unit * 0.055)])] : []),
    layer(INK.petal, petalRing({ ...ring, radius: unit * 0.84, fullness: 0.9 })),
    layer(INK.second, petalRing({ ...ring, radius: unit * 0.56, fullness: 0.8, turn: half })),
    layer(INK.heart, [circle(center, unit * 0.27)]),
    layer(INK.stem, [circle(center, unit * 0.15)]),
  ];
};
