import { HEART_COLORS, MAIN_COLORS, SECOND_COLORS } from '../blossoms';
import { circle, dot, type Layer, layer, polar } from '../geometry';
import { INK } from '../palettes';
import { at, type Layout, putBlossom, putSideHead, type Stage } from '../stage';
import { leafPairs, type Stem, stemLine } from '../stems';

/** Grains of pollen that drift from a place in a loose arc. */
function pollen(stage: Stage, x: number, y: number, ink: number): Layer {
  const { random, unit } = stage;
  const lean = random.between(-0.5, 0.5);
  const grains = Array.from({ length: random.int(5, 8) }, (_, index) =>
    dot(polar(at(stage, x, y), lean + index * 0.42, unit * (0.06 + 0.035 * index))),
  );
  return layer(ink, grains, unit * 0.026);
}

/** One great blossom cut by the edge, a small one answering it across open ground. */
export const bloom: Layout = (stage) => {
  const { random, unit, main, other } = stage;
  const y = random.between(0.3, 0.7);
  const stem: Stem = {
    root: at(stage, random.between(0.3, 0.42), 1.05),
    bend: at(stage, random.between(0.26, 0.34), 0.72),
    tip: at(stage, random.between(0.14, 0.2), random.between(0.36, 0.48)),
  };
  return [
    layer(INK.stem, [stemLine(stem)], unit * 0.022),
    ...leafPairs(stem, [0.42], { length: unit * 0.24, half: 0.17, ink: INK.stem, alternate: true }),
    ...putSideHead(stage, stem, {
      kind: random.pick(['cup', 'fan', 'pod', 'bud', 'umbel']),
      size: 0.2,
      colors: SECOND_COLORS,
      shape: other.shape,
    }),
    ...putBlossom(
      stage,
      main,
      MAIN_COLORS,
      at(stage, random.between(0.7, 0.8), y),
      random.between(0.58, 0.7),
    ),
  ];
};

/** Two large blossoms, one laid over the other. */
export const pair: Layout = (stage) => {
  const { random, main, other } = stage;
  const low = random.chance(0.5);
  return [
    layer(INK.shade, [circle(at(stage, 0.5, low ? 1 : 0), stage.unit * 0.62)]),
    ...putBlossom(
      stage,
      main,
      MAIN_COLORS,
      at(stage, random.between(0.22, 0.3), low ? 0.34 : 0.66),
      random.between(0.46, 0.54),
    ),
    ...putBlossom(
      stage,
      other,
      SECOND_COLORS,
      at(stage, random.between(0.66, 0.74), low ? 0.74 : 0.26),
      random.between(0.36, 0.42),
    ),
    pollen(stage, 0.82, low ? 0.12 : 0.68, INK.heart),
  ];
};

/** Heads of several sizes strewn over the cloth, cut by every edge. */
export const cloth: Layout = (stage) => {
  const { random, main, other } = stage;
  const small = { ...other, lining: 'plain', heart: 'ring' } as const;
  const veiled = main.lining === 'veil';
  const calm = veiled ? ({ ...main, lining: 'half-turn', heart: 'ring' } as const) : main;
  const spots = [
    [0.24, 0.4, main, MAIN_COLORS, 0.4],
    [0.64, 0.86, calm, SECOND_COLORS, 0.33],
    [0.7, 0.16, small, HEART_COLORS, 0.27],
    [1, 0.5, small, MAIN_COLORS, 0.24],
  ] as const;
  return spots.flatMap(([x, y, species, colors, size]) => {
    const center = at(stage, x + random.between(-0.03, 0.03), y + random.between(-0.04, 0.04));
    return putBlossom(stage, species, colors, center, size);
  });
};
