import { HEART_COLORS, MAIN_COLORS, SECOND_COLORS } from '../blossoms';
import { circle, dot, type Layer, layer } from '../geometry';
import { INK } from '../palettes';
import { at, type Layout, putBlossom, putSideHead, rowScale } from '../stage';
import { leaf, leafPairs, type Stem, stemLine } from '../stems';

/** Bells that hang from the upper edge. */
export const hanging: Layout = (stage) => {
  const { random, unit, other } = stage;
  const scale = rowScale(stage);
  const kind = random.pick(['cup', 'fan', 'pod'] as const);
  const order = random.pick([
    [0.42, 0.22, 0.56],
    [0.2, 0.5, 0.3],
    [0.52, 0.34, 0.14],
  ] as const);
  const drops = order.map((depth, index) => {
    const x = 0.2 + 0.31 * index;
    const deepest = depth === Math.max(...order);
    const sway = random.between(-0.08, 0.08);
    return {
      stem: {
        root: at(stage, x + sway, -0.05),
        bend: at(stage, x + sway / 2, depth * 0.4),
        tip: at(stage, x, depth),
      },
      size: (deepest ? 0.42 : 0.3) * scale,
      colors: deepest ? MAIN_COLORS : index === 1 ? HEART_COLORS : SECOND_COLORS,
      shape: other.shape,
    };
  });
  return [
    layer(INK.shade, [circle(at(stage, random.between(0.3, 0.7), 0), unit * 0.66)]),
    layer(
      INK.stem,
      drops.map(({ stem }) => stemLine(stem)),
      unit * 0.022,
    ),
    ...drops.flatMap(({ stem, ...head }) => putSideHead(stage, stem, { kind, ...head })),
  ];
};

/** A meadow: round heads on thin stems over a hill, one blossom close to the eye. */
export const meadow: Layout = (stage) => {
  const { random, unit, main } = stage;
  const stems = Array.from({ length: 5 }, (_, index): Stem => {
    const x = 0.07 + index * 0.105;
    const top = 0.3 + 0.26 * ((index * 2 + (index % 2)) % 3) * 0.5 + random.between(-0.06, 0.06);
    return {
      root: at(stage, x + 0.06, 1.05),
      bend: at(stage, x + 0.05, 0.8),
      tip: at(stage, x, top),
    };
  });
  const blades = [0.02, 0.18, 0.36, 0.55].flatMap((x, index) =>
    leaf({
      base: at(stage, x, 1.08),
      aim: -1.75 + 0.14 * index,
      length: unit * random.between(0.4, 0.62),
      half: 0.1,
      ink: INK.stem,
    }),
  );
  const heads = (from: number) =>
    stems.filter((_, index) => index % 2 === from).map(({ tip }) => dot(tip));
  const kind = random.pick(['bud', 'cup', 'pod', 'drumstick', 'drumstick'] as const);
  const drumsticks = [
    layer(INK.second, heads(0), unit * 0.17),
    layer(INK.heart, heads(0), unit * 0.075),
    layer(INK.heart, heads(1), unit * 0.12),
    layer(INK.petal, heads(1), unit * 0.045),
  ];
  return [
    layer(INK.shade, [circle(at(stage, 0.34, 1.66), unit * 1.2)]),
    layer(INK.stem, stems.map(stemLine), unit * 0.014),
    ...blades,
    ...(kind === 'drumstick'
      ? drumsticks
      : stems.flatMap((stem, index) => {
          const colors = index % 2 === 0 ? SECOND_COLORS : HEART_COLORS;
          return putSideHead(stage, stem, { kind, size: 0.17, colors, count: 5 });
        })),
    ...putBlossom(
      stage,
      main,
      MAIN_COLORS,
      at(stage, random.between(0.8, 0.86), random.between(0.42, 0.66)),
      random.between(0.4, 0.48),
    ),
  ];
};

/** Tall stems in a row, leaf over leaf, heads on the shorter ones. */
export const grove: Layout = (stage) => {
  const { random, unit } = stage;
  const half = random.between(0.15, 0.26);
  const spread = random.between(0.66, 1.1);
  const inks = random.pick([
    [INK.petal, INK.second, INK.stem],
    [INK.stem, INK.petal, INK.second],
    [INK.second, INK.stem, INK.petal],
  ] as const);
  const count = random.int(2, 4);
  const short = random.int(0, count - 1);
  const kind = random.pick(['pod', 'cup', 'fan', 'umbel'] as const);
  const low = [0.12, 0.46, 0.78];
  const head = {
    kind,
    count: 5,
    size: 0.25 * rowScale(stage),
    colors: HEART_COLORS,
    shape: stage.other.shape,
  };
  return Array.from({ length: count }, (_, index) => index).flatMap((index): Layer[] => {
    const ink = inks[index % 3] ?? INK.petal;
    const x = (index + 0.5) / count;
    const top = index === short ? 0.48 : random.pick([-0.14, -0.14, 0.32]);
    const stem: Stem = { root: at(stage, x, 1.1), bend: at(stage, x, 0.6), tip: at(stage, x, top) };
    const rows = top < 0 ? [0.06, 0.26, 0.46, 0.66, 0.86] : top > 0.3 ? low : [0.1, 0.38, 0.66];
    const length = unit * (0.24 + 0.26 / count);
    return [
      layer(ink, [stemLine(stem)], unit * 0.018),
      ...leafPairs(stem, rows, { length, half, ink, spread }),
      ...(top > 0 ? putSideHead(stage, stem, head) : []),
    ];
  });
};
