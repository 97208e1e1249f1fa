import { circle, dot, type Layer, layer, line, type Point, polar } from './geometry';
import { INK } from './palettes';
import { petalRing } from './petals';
import type { Species } from './species';

/** The inks of the parts of a blossom. */
export interface BlossomColors {
  outer: number;
  inner: number;
  heart: number;
}

export const MAIN_COLORS: BlossomColors = { outer: INK.petal, inner: INK.second, heart: INK.heart };
export const SECOND_COLORS: BlossomColors = { ...MAIN_COLORS, outer: INK.second, inner: INK.petal };
/** The inks of small heads that are to glow. */
export const HEART_COLORS: BlossomColors = {
  outer: INK.heart,
  inner: INK.second,
  heart: INK.petal,
};

export interface BlossomOptions {
  center: Point;
  radius: number;
  turn: number;
  species: Species;
  colors: BlossomColors;
}

function blossomHeart({ center, radius, species, colors, turn }: BlossomOptions): Layer[] {
  const size = radius * (0.17 + 0.008 * species.count);
  const disc = layer(colors.heart, [circle(center, size)]);
  const around = (count: number, distance: number) =>
    Array.from({ length: count }, (_, i) =>
      polar(center, turn + (i * 2 * Math.PI) / count, distance),
    );
  switch (species.heart) {
    case 'disc':
      return [disc];
    case 'ring':
      return [disc, layer(colors.outer, [circle(center, size * 0.52)])];
    case 'seeds':
      return [disc, layer(colors.outer, around(7, size * 0.6).map(dot), size * 0.26)];
    case 'stamens': {
      const tips = around(species.count * 2 > 12 ? species.count : species.count * 2, size * 1.75);
      const stalks = tips.map((tip) => line(center, tip));
      return [
        layer(colors.heart, stalks, radius * 0.018),
        layer(colors.heart, tips.map(dot), radius * 0.075),
        layer(colors.heart, [circle(center, size * 0.72)]),
      ];
    }
  }
}

/** Draws a blossom seen from above, its lowest layer first. */
export function blossom(options: BlossomOptions): Layer[] {
  const { center, radius, turn, species, colors } = options;
  const { count, shape, fullness, gap } = species;
  // A veil over the heart's light ink would turn gray.
  const pale = species.lining === 'veil' && colors.outer === INK.heart;
  const lining = pale ? 'half-turn' : species.lining;
  const ring = { center, radius, count, shape, fullness, gap, turn };
  const layers: Layer[] = [
    { ink: colors.outer, pieces: petalRing(ring), evenOdd: lining === 'overprint' },
  ];
  const halfTurn = turn + Math.PI / count;
  if (lining === 'echo') {
    const inner = petalRing({ ...ring, radius: radius * 0.64, fullness: fullness * 0.62 });
    layers.push({ ink: colors.inner, pieces: inner });
  } else if (lining === 'half-turn') {
    const inner = petalRing({ ...ring, radius: radius * 0.62, gap: 0, turn: halfTurn });
    layers.push({ ink: colors.inner, pieces: inner });
  } else if (lining === 'veins') {
    const veins = Array.from({ length: count }, (_, index) => {
      const angle = turn + (index * 2 * Math.PI) / count;
      return line(polar(center, angle, radius * 0.3), polar(center, angle, radius * 0.68));
    });
    layers.push({ ink: colors.inner, width: radius * 0.05, pieces: veins });
  } else if (lining === 'veil') {
    const over = { ...ring, gap: 0, turn: halfTurn, fullness: 1.15 };
    for (const part of [0.66, 0.44]) {
      const pieces = petalRing({ ...over, radius: radius * part });
      layers.push({ ink: colors.inner, pieces, opacity: 0.5 });
    }
  } else if (lining === 'overprint') {
    layers.unshift({ ink: colors.inner, pieces: [circle(center, radius * 0.66)] });
  }
  return [...layers, ...blossomHeart(options)];
}
