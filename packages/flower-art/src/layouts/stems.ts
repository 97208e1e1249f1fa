import { HEART_COLORS, MAIN_COLORS, SECOND_COLORS } from '../blossoms';
import { circle, type Layer, layer } from '../geometry';
import { INK } from '../palettes';
import { at, type Layout, putBlossom, putSideHead, rowScale } from '../stage';
import { alongStem, leaf, leafPairs, type Stem, stemLine } from '../stems';

/** Stems of different height, each with another head. */
export const border: Layout = (stage) => {
  const { random, unit, main, other } = stage;
  const sway = () => random.between(-0.05, 0.05);
  const stem = (x: number, top: number): Stem => ({
    root: at(stage, x + sway(), 1.05),
    bend: at(stage, x + sway(), 0.75),
    tip: at(stage, x, top + sway()),
  });
  const scale = rowScale(stage);
  const tall = stem(0.34, 0.4);
  const middle = stem(0.69, 0.5);
  const small = stem(0.88, 0.7);
  const low = stem(0.1, 0.7);
  const kinds = random.pick([
    ['fan', 'cup', 'pod'],
    ['pod', 'bud', 'cup'],
    ['umbel', 'pod', 'bud'],
    ['cup', 'pod', 'umbel'],
    ['fan', 'bud', 'umbel'],
  ] as const);
  const leaves = { half: 0.18, ink: INK.stem };
  return [
    layer(INK.shade, [circle(at(stage, random.pick([0.3, 0.66]), 0.32), unit * 0.44)]),
    layer(INK.stem, [tall, middle, small, low].map(stemLine), unit * 0.02),
    ...leafPairs(tall, [0.28], { ...leaves, length: unit * 0.27 }),
    ...leafPairs(middle, [0.22], { ...leaves, length: unit * 0.22, alternate: true }),
    ...putSideHead(stage, middle, {
      kind: kinds[0],
      size: 0.24 * scale,
      colors: SECOND_COLORS,
      shape: other.shape,
    }),
    ...putSideHead(stage, small, { kind: kinds[1], size: 0.18 * scale, colors: HEART_COLORS }),
    ...putSideHead(stage, low, { kind: kinds[2], size: 0.18 * scale, colors: SECOND_COLORS }),
    ...putBlossom(stage, main, MAIN_COLORS, tall.tip, 0.33 * scale),
  ];
};

/** One flower with its great leaves, before a disc or rings, off the middle. */
export const specimen: Layout = (stage) => {
  const { random, unit, main } = stage;
  const x = random.between(0.56, 0.66);
  const stem: Stem = {
    root: at(stage, x - 0.12, 1.06),
    bend: at(stage, x + 0.05, 0.8),
    tip: at(stage, x, 0.42),
  };
  const sun = at(stage, random.between(0.2, 0.32), random.between(0.3, 0.5));
  const sunny = random.chance(0.5)
    ? layer(
        INK.shade,
        [0.16, 0.28, 0.4].map((r) => circle(sun, unit * r)),
        unit * 0.035,
      )
    : layer(INK.shade, [circle(sun, unit * 0.42)]);
  return [
    sunny,
    layer(INK.stem, [stemLine(stem)], unit * 0.026),
    ...leafPairs(stem, [0.2], {
      length: unit * 0.58,
      half: random.between(0.16, 0.24),
      ink: INK.stem,
      shadeInk: INK.second,
      spread: random.between(0.6, 1),
    }),
    ...putBlossom(stage, main, MAIN_COLORS, stem.tip, 0.36),
  ];
};

/** A branch thrown across the sheet, leaves in two inks, a blossom at its end. */
export const sprig: Layout = (stage) => {
  const { random, unit, main } = stage;
  const steep = random.between(0, 1);
  const stem: Stem = {
    root: at(stage, -0.04 + 0.2 * steep, 0.9 + 0.16 * steep),
    bend: at(stage, 0.4 - 0.16 * steep, 0.9 - 0.3 * steep),
    tip: at(stage, 0.74, random.between(0.34, 0.42)),
  };
  const count = random.int(3, 5);
  const size = random.between(0.44, 0.54) - 0.03 * count;
  const half = random.between(0.2, 0.3);
  const alternate = random.chance(0.5);
  const leaves = Array.from({ length: count }, (_, i) => 0.14 + (0.54 * i) / (count - 1)).flatMap(
    (t, index): Layer[] => {
      const { at: base, aim } = alongStem(stem, t);
      const length = unit * (size - 0.1 * t);
      const up = leaf({ base, aim: aim - 0.85, length, half, ink: INK.second });
      const down = leaf({ base, aim: aim + 0.85, length, half, ink: INK.stem });
      if (alternate) return index % 2 === 0 ? up : down;
      return [...up, ...down];
    },
  );
  return [
    ...leaves,
    layer(INK.stem, [stemLine(stem)], unit * 0.022),
    ...putBlossom(stage, main, MAIN_COLORS, stem.tip, 0.32),
  ];
};
