import { isVisible, line, type Point, polar } from './geometry';
import { AVATAR_INKS } from './palettes';
import { pathData } from './path-data';
import { createRandom } from './random';

/** Side of the square an avatar is drawn in. */
export const AVATAR_SIZE = 40;

export interface InitialsOptions {
  /** The GitHub handle; its case makes no difference. */
  handle: string;
  name?: string | null;
}

// So large that its own outline lies outside the picture.
const GROUND = 'M-30-30h99v99h-99z';

const BEDS: readonly { center: Point; radius: number }[] = [
  { center: [20, 20], radius: 20 },
  { center: [30, 30], radius: 22 },
  { center: [9, 29], radius: 22 },
  { center: [29, 8], radius: 22 },
  { center: [20, 38], radius: 26 },
];

const LETTER = /\p{L}\p{M}*/u;

/** One or two initials of the name, else of the handle; a dot where neither has any. */
export function initialsOf({ handle, name }: InitialsOptions): string {
  for (const text of [name ?? '', handle]) {
    const letters = text
      .replace(/\(.*?\)/g, ' ')
      .split(/[\s._\-–—/]+/u)
      .flatMap((word) => word.match(LETTER)?.[0] ?? []);
    const first = letters[0];
    const last = letters.length > 1 ? letters.at(-1) : '';
    if (first) return `${upper(first)}${upper(last ?? '')}`;
  }
  return handle.match(/\d/)?.[0] ?? '·';
}

// Some letters grow when they are put in upper case, as ß does: only the first one is kept.
const upper = (letter: string) => letter.toLocaleUpperCase('en').match(LETTER)?.[0] ?? '';

/**
 * Draws the avatar of a person who has no picture here, in a square of `AVATAR_SIZE`. Flowers come from
 * a small bed, so that a page with hundreds of avatars stays small. One path `d` is enough for ground
 * and petals: filled with the ground's color and stroked, with round caps, with the petals'.
 */
export function initialsArt(options: InitialsOptions) {
  const random = createRandom(`${options.handle.toLowerCase()}/avatar`);
  const [ground, petals, letters] = random.pick(AVATAR_INKS);
  const { center, radius } = random.pick(BEDS);
  const count = random.pick([5, 6, 7, 8]);
  const width = Math.round(1.05 * radius * Math.sin(Math.PI / count));
  const lines = Array.from({ length: count }, (_, index) => {
    const angle = 0.3 + (index * 2 * Math.PI) / count;
    return line(polar(center, angle, width * 0.95), polar(center, angle, radius - width / 2));
  });
  const visible = lines.filter((petal) => isVisible(petal, AVATAR_SIZE, AVATAR_SIZE, width / 2));
  return {
    initials: initialsOf(options),
    ground,
    petals,
    letters,
    width,
    d: GROUND + pathData(visible, 1),
  };
}
