import { type Declaration, generate } from 'css-tree';

/** What decides how many dashes a browser draws along an outline. */
export interface Dashes {
  /** The mean length of a dash and its gap; infinite without dashes. */
  period: number;
  /** The largest number of the geometry, which no segment exceeds by much. */
  extent: number;
}

/** How many dashes a browser may draw, if every segment were as long as the drawing is wide. */
export const MAX_DASHES = 500_000;

const NO_DASHES: Dashes = { period: Number.POSITIVE_INFINITY, extent: 0 };

/** Attributes and properties that decide how long an outline is, in any unit. */
const GEOMETRY =
  /^(?:d|points|values|from|to|by|[xyr]|[xy][12]|c[xy]|r[xy]|d[xy]|width|height|viewbox|font(?:-size)?|textlength|pathlength)$/i;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;
const KEYWORD = /^(?:none|inherit|initial|unset|revert|revert-layer)?$/i;
const LENGTH = /^\+?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:px|pt|pc|mm|cm|in)?$/i;

/** The mean length of a dash and its gap; 0 where only a browser can tell. */
function periodOf(value: string): number {
  const text = value.trim();
  if (KEYWORD.test(text)) return Number.POSITIVE_INFINITY;
  const lengths = text.split(/[\s,]+/);
  if (!lengths.every((length) => LENGTH.test(length))) return 0;
  const sum = lengths.reduce((total, length) => total + Number.parseFloat(length), 0);
  return sum === 0 ? Number.POSITIVE_INFINITY : (2 * sum) / lengths.length;
}

/** What an attribute or a property adds to the dashes of its element. */
export function dashesOf(name: string, value: string): Dashes {
  const property = name.toLowerCase();
  if (property === 'stroke-dasharray') return { period: periodOf(value), extent: 0 };
  // Dashes are measured on the screen then, where an outline may be of any length.
  if (property === 'vector-effect' && value.trim().toLowerCase() !== 'none') {
    return { ...NO_DASHES, extent: Number.POSITIVE_INFINITY };
  }
  if (!GEOMETRY.test(property)) return NO_DASHES;
  let extent = 0;
  for (const [number] of value.matchAll(NUMBER)) extent = Math.max(extent, Number(number));
  return { ...NO_DASHES, extent };
}

/** What a declaration of CSS adds to the dashes of an element. */
export const declaredDashes = ({ property, value }: Declaration): Dashes =>
  dashesOf(property, generate(value));

/** The shortest dashes of all, and the largest extent. */
export function joinDashes(all: readonly Dashes[]): Dashes {
  let { period, extent } = NO_DASHES;
  for (const dashes of all) {
    period = Math.min(period, dashes.period);
    extent = Math.max(extent, dashes.extent);
  }
  return { period, extent };
}

/** Whether dashes are those of an element that says nothing about them. */
export const isPlain = ({ period, extent }: Dashes): boolean =>
  period === NO_DASHES.period && extent === NO_DASHES.extent;
