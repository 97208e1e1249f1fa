import { HEART_COLORS, MAIN_COLORS, SECOND_COLORS } from '../blossoms';
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
} from '../geometry';
import { INK } from '../palettes';
import { petal } from '../petals';
import { at, type Layout, putBlossom } from '../stage';
import { alongStem, leaf, type Stem, stemLine } from '../stems';

/** Great leaves with their veins, a blossom before them. */
export const foliage: Layout = (stage) => {
  const { random, unit, main } = stage;
  const base = at(stage, random.between(0.1, 0.2), 1.08);
  const first = random.between(-1.5, -1.3);
  const half = random.between(0.15, 0.19);
  const ribbed = random.chance(0.5);
  const fans = [INK.shade, INK.second, INK.stem].flatMap((ink, index): Layer[] => {
    const aim = first + index * 0.5;
    const length = unit * (1.12 + 0.06 * index);
    const rib: Stem = {
      root: base,
      bend: polar(base, aim, length / 2),
      tip: polar(base, aim, length * 0.9),
    };
    const nodes = [0.24, 0.37, 0.5, 0.63, 0.76].map((t) => alongStem(rib, t).at);
    const side = (from: Point, turn: number) => line(from, polar(from, aim + turn, length * 0.08));
    const veins = ribbed ? nodes.flatMap((node) => [side(node, 0.7), side(node, -0.7)]) : [];
    return [
      ...leaf({ base, aim, length, half, ink }),
      layer(INK.ground, [stemLine(rib), ...veins], unit * 0.013),
      ...(ribbed ? [] : [layer(INK.ground, nodes.map(dot), unit * 0.05)]),
    ];
  });
  return [
    ...fans,
    ...putBlossom(
      stage,
      main,
      MAIN_COLORS,
      at(stage, random.between(0.72, 0.8), random.between(0.36, 0.46)),
      random.between(0.32, 0.38),
    ),
  ];
};

/** A wreath of leaves with a blossom set into it. */
export const wreath: Layout = (stage) => {
  const { random, unit, main, other } = stage;
  const center = at(stage, random.between(0.36, 0.46), random.between(0.56, 0.66));
  const radius = unit * random.between(0.42, 0.5);
  const count = random.int(11, 14);
  const opening = random.between(-0.9, -0.1);
  const half = random.between(0.2, 0.28);
  const leaves = (side: number, ink: number, size: number) =>
    Array.from({ length: count }, (_, index) => {
      const angle = opening + 0.5 + (index / count) * 5.6;
      return leaf({
        base: polar(center, angle, radius),
        aim: angle + Math.PI / 2 - side * 0.75,
        length: unit * size,
        half,
        ink,
      });
    }).flat();
  return [
    layer(INK.shade, [circle(center, radius * 0.8)]),
    layer(INK.stem, [circle(center, radius)], unit * 0.014),
    ...leaves(1, INK.stem, 0.29),
    ...leaves(-1, INK.second, 0.18),
    ...putBlossom(
      stage,
      main,
      MAIN_COLORS,
      polar(center, opening + 0.12, radius * 1.05),
      random.between(0.33, 0.38),
    ),
    ...putBlossom(stage, other, HEART_COLORS, polar(center, opening + 3, radius * 1.02), 0.18),
  ];
};

/** A great pod cut open, its seeds in a row, and a blossom beside it. */
export const section: Layout = (stage) => {
  const { random, unit, other } = stage;
  const aim = random.between(-0.75, -0.45);
  const middle = at(stage, random.between(0.56, 0.62), random.between(0.52, 0.6));
  const length = unit * random.between(1.25, 1.4);
  const base = polar(middle, aim, -length / 2);
  const half = random.between(0.2, 0.26);
  const lens = (size: number, width: number, from = base) => {
    const start = polar(from, aim, length * (0.5 - size / 2));
    return mapPiece(petal('pointed', width), placing(start, length * size, aim));
  };
  const count = random.int(4, 6);
  const seeds = Array.from({ length: count }, (_, index) => {
    const t = (index + 0.5) / count - 0.5;
    return circle(polar(middle, aim, length * 0.56 * t), (unit * 0.44 * (1 - 1.9 * t * t)) / count);
  });
  const small = seeds.map(({ center, radius }) => circle(center, radius * 0.42));
  const twin = polar(base, aim + Math.PI / 2, unit * 0.42);
  const backdrop = random.pick([
    [layer(INK.shade, [circle(at(stage, 0.86, 0.96), unit * 0.5)])],
    [layer(INK.stem, [lens(1, half * 0.8, twin)]), layer(INK.shade, [lens(0.7, half * 0.6, twin)])],
  ]);
  const ribs = Array.from({ length: 9 }, (_, index) => {
    const from = polar(middle, aim, length * 0.062 * (index - 4));
    const reach = length * half * (0.62 - 0.034 * (index - 4) ** 2);
    return line(polar(from, aim + Math.PI / 2, reach), polar(from, aim - Math.PI / 2, reach));
  });
  const filling = random.pick([
    [layer(INK.heart, seeds), layer(INK.petal, small)],
    [layer(INK.heart, seeds)],
    [layer(INK.heart, ribs, unit * 0.024)],
  ]);
  return [
    ...backdrop,
    layer(INK.petal, [lens(1, half)]),
    layer(INK.second, [lens(0.76, half * 0.86)]),
    ...filling,
    ...putBlossom(
      stage,
      other,
      SECOND_COLORS,
      at(stage, random.between(0.16, 0.2), random.between(0.26, 0.34)),
      random.between(0.2, 0.25),
    ),
  ];
};
