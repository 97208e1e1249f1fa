import { circle, dot, type Layer, line, type Point, polar } from './geometry';
import { INK } from './palettes';
import { petalRing } from './petals';
import type { Species } from './species';

/** Which inks a blossom wears. */
export interface Dress {
  outer: number;
  inner: number;
  heart: number;
}

export const FULL_DRESS: Dress = { outer: INK.petal, inner: INK.second, heart: INK.heart };
export const SECOND_DRESS: Dress = { outer: INK.second, inner: INK.petal, heart: INK.heart };
/** The inks of small heads that are to glow. */
export const HEART_DRESS: Dress = { outer: INK.heart, inner: INK.second, heart: INK.petal };

export interface BlossomOptions {
  center: Point;
  radius: number;
  turn: number;
  species: Species;
  dress: Dress;
}

/**
 * Draws the heart of a blossom.
 *
 * @param options center, and radius of the whole blossom
 * @returns its layers
 */
function blossomHeart({ center, radius, species, dress, turn }: BlossomOptions): Layer[] {
  const size = radius * (0.17 + 0.008 * species.count);
  const disc: Layer = { ink: dress.heart, pieces: [circle(center, size)] };
  const around = (count: number, distance: number) =>
    Array.from({ length: count }, (_, i) =>
      polar(center, turn + (i * 2 * Math.PI) / count, distance),
    );
  switch (species.heart) {
    case 'disc':
      return [disc];
    case 'ring':
      return [disc, { ink: dress.outer, pieces: [circle(center, size * 0.52)] }];
    case 'seeds':
      return [
        disc,
        { ink: dress.outer, width: size * 0.26, pieces: around(7, size * 0.6).map(dot) },
      ];
    case 'stamens': {
      const tips = around(species.count * 2 > 12 ? species.count : species.count * 2, size * 1.75);
      return [
        {
          ink: dress.heart,
          width: radius * 0.018,
          pieces: tips.map((tip) => line(center, tip)),
        },
        { ink: dress.heart, width: radius * 0.075, pieces: tips.map(dot) },
        { ink: dress.heart, pieces: [circle(center, size * 0.72)] },
      ];
    }
  }
}

/**
 * Draws a blossom seen from above.
 *
 * @param options place, size, species and inks
 * @returns its layers, the lowest first
 */
export function blossom(options: BlossomOptions): Layer[] {
  const { center, radius, turn, species, dress } = options;
  const { count, shape, fullness, gap } = species;
  // A veil over the heart's light ink would turn gray.
  const pale = species.lining === 'veil' && dress.outer === INK.heart;
  const lining = pale ? 'half-turn' : species.lining;
  const ring = { center, radius, count, shape, fullness, gap, turn };
  const layers: Layer[] = [
    { ink: dress.outer, pieces: petalRing(ring), evenOdd: lining === 'overprint' },
  ];
  const halfTurn = turn + Math.PI / count;
  if (lining === 'echo') {
    const inner = petalRing({ ...ring, radius: radius * 0.64, fullness: fullness * 0.62 });
    layers.push({ ink: dress.inner, pieces: inner });
  } else if (lining === 'half-turn') {
    const inner = petalRing({ ...ring, radius: radius * 0.62, gap: 0, turn: halfTurn });
    layers.push({ ink: dress.inner, pieces: inner });
  } else if (lining === 'veins') {
    const veins = Array.from({ length: count }, (_, index) => {
      const angle = turn + (index * 2 * Math.PI) / count;
      return line(polar(center, angle, radius * 0.3), polar(center, angle, radius * 0.68));
    });
    layers.push({ ink: dress.inner, width: radius * 0.05, pieces: veins });
  } else if (lining === 'veil') {
    const over = { ...ring, gap: 0, turn: halfTurn, fullness: 1.15 };
    for (const part of [0.66, 0.44]) {
      const pieces = petalRing({ ...over, radius: radius * part });
      layers.push({ ink: dress.inner, pieces, opacity: 0.5 });
    }
  } else if (lining === 'overprint') {
    layers.unshift({ ink: dress.inner, pieces: [circle(center, radius * 0.66)] });
  }
  return [...layers, ...blossomHeart(options)];
}
