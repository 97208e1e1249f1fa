import { PETAL_SHAPES, type PetalShape } from './petals';
import type { Random } from './random';

const LININGS = ['echo', 'half-turn', 'veins', 'overprint', 'veil', 'plain'] as const;
type Lining = (typeof LININGS)[number];
const HEARTS = ['disc', 'ring', 'seeds', 'stamens'] as const;

/** Fewest and most petals of each cut: narrow cuts need many, notched ones few. */
const COUNTS: Record<PetalShape, [number, number]> = {
  round: [4, 9],
  pointed: [5, 9],
  lotus: [4, 8],
  notched: [3, 6],
  wedge: [8, 9],
  swirl: [5, 8],
};

/** Linings that live on overlap, and how far petals overlap at least. */
const CLOSED: Partial<Record<Lining, number>> = { overprint: 1.3, veil: 1.08 };

/** What makes all blossoms of one cover alike. */
export interface Species {
  count: number;
  shape: PetalShape;
  fullness: number;
  gap: number;
  lining: Lining;
  heart: (typeof HEARTS)[number];
}

export function createSpecies(random: Random): Species {
  const shape = random.pick(PETAL_SHAPES);
  const drawn = random.pick(LININGS);
  const heart = random.pick(HEARTS);
  const count = random.int(...COUNTS[shape]);
  // Petals that almost touch leave hairlines between them: they keep apart or overlap.
  const loose = random.pick([0.74, 1.1]) + random.between(0, 0.12);
  const dense = random.between(0, 0.25);
  const open = random.pick([0, 0, 0.16, 0.24]);
  const unfit =
    (drawn === 'veins' && shape === 'swirl') ||
    (drawn === 'veil' && shape === 'wedge') ||
    (drawn === 'plain' && loose > 1);
  const lining = unfit ? 'echo' : drawn;
  const base = CLOSED[lining];
  const fullness = base === undefined ? loose : base + dense;
  const gap = fullness > 1 ? 0 : open;
  return { count, shape, fullness, gap, lining, heart };
}
