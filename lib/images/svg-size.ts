import type { SaxesTagNS } from 'saxes';
import { type Dashes, dashesOf, declaredDashes, joinDashes } from './svg-dashes';
import type { StyleRule } from './svg-rules';
import { declarationsOf, idOf, namedIn, type Reference, refersTo } from './svg-styles';

/** An element of a drawing, and the parts that it draws again. */
export interface Part {
  name: string;
  id?: string;
  classes: readonly string[];
  references: readonly Reference[];
  /** How many elements it counts as. */
  weight: number;
  /** Points of its outline, each of which may carry a marker. */
  points: number;
  /** Characters of text that it shows. */
  letters: number;
  dashes: Dashes;
  children: Part[];
}

export const EMPTY_PART: Part = {
  name: '',
  classes: [],
  references: [],
  weight: 0,
  points: 0,
  letters: 0,
  dashes: joinDashes([]),
  children: [],
};

/** How many elements a browser may draw. */
export const MAX_DRAWN = 20_000;

/** A filter computes every pixel of a surface. */
const FILTER_WEIGHT = 20;
const FILTER_FUNCTION = /\b(?:blur|drop-shadow)\(/gi;
/** Attributes with the points of an outline, or with those that an animation gives it. */
const OUTLINES = ['d', 'points', 'values', 'from', 'to', 'by'];
const NUMBER = /\d+\.?\d*|\.\d+/g;
/** Elements whose `href` names something that is drawn in their place; links are none. */
const DRAWS = /^(?:use|pattern|image|feImage|textPath|tref|filter|mask|clipPath|marker|symbol)$/;
/** Properties that all elements within an element have too. */
const INHERITED = /^(?:fill|stroke|marker)/;
/** How many segments the outline of a shape has at least, and that of a character at most. */
const MIN_SEGMENTS = 4;
const LETTER_SEGMENTS = 20;

/** What an element draws, without what rules of style sheets add. */
export function toPart({ local, attributes }: SaxesTagNS): Part {
  // Those of drawing programs have the names of others.
  const all = Object.values(attributes).filter(({ uri, local: name }) => !uri || name === 'href');
  const read = (name: string) => all.find(({ local: key }) => key === name)?.value ?? '';
  const filters = all.reduce(
    (sum, { value }) => sum + (value.match(FILTER_FUNCTION)?.length ?? 0),
    0,
  );
  const styles = declarationsOf(read('style'));
  return {
    name: local,
    id: read('id') || undefined,
    classes: read('class').split(/\s+/),
    references: [
      ...styles.flatMap(refersTo),
      ...all.flatMap(({ local: name, value }): Reference[] => {
        if (name !== 'href') return name === 'style' ? [] : namedIn(name, value);
        return DRAWS.test(local) ? [{ property: name, id: idOf(value) }] : [];
      }),
    ],
    weight: 1 + FILTER_WEIGHT * (filters + (/^fe[A-Z]/.test(local) ? 1 : 0)),
    points: OUTLINES.map(read).join(' ').match(NUMBER)?.length ?? 1,
    letters: 0,
    dashes: joinDashes([
      ...styles.map(declaredDashes),
      ...all.map(({ local: name, value }) => dashesOf(name, value)),
    ]),
    children: [],
  };
}

/** What an element draws, with what the rules of style sheets add. */
function styled(part: Part, rules: readonly StyleRule[]): Part {
  const matching = rules.filter(({ matches }) => matches(part));
  return {
    ...part,
    references: [...part.references, ...matching.flatMap(({ references }) => references)],
    weight: part.weight + FILTER_WEIGHT * matching.reduce((sum, rule) => sum + rule.filters, 0),
    dashes: joinDashes([part.dashes, ...matching.map(({ dashes }) => dashes)]),
    children: part.children.map((child) => styled(child, rules)),
  };
}

interface Size {
  elements: number;
  points: number;
  /** Of its outlines, those of text included. */
  segments: number;
  /** How many dashes are drawn. */
  dashes: number;
}

const limited = (size: number): number => Math.min(size, MAX_DRAWN + 1);
const TOO_LARGE: Size = {
  elements: MAX_DRAWN + 1,
  points: MAX_DRAWN + 1,
  segments: 0,
  dashes: 0,
};
/** A gradient is no drawing: it costs the same whatever it holds. */
const GRADIENT: Size = { elements: 1, points: 0, segments: 0, dashes: 0 };

/**
 * How many elements and dashes a browser draws at most, when each reference draws its part once more:
 * also the fill of every element within a group, and a marker at every point of a line.
 * @returns at most `MAX_DRAWN + 1` elements, which also stands for parts that refer to themselves
 */
export function drawnSize(
  drawing: Part,
  rules: readonly StyleRule[],
): Pick<Size, 'elements' | 'dashes'> {
  const root = styled(drawing, rules);
  const byId = new Map<string, Part>();
  let extent = 0;
  const index = (part: Part): void => {
    if (part.id !== undefined) byId.set(part.id, part);
    extent = Math.max(extent, part.dashes.extent);
    part.children.forEach(index);
  };
  index(root);
  const sizes = new Map<Part, Size>();
  const sizeOf = (part: Part): Size => {
    const known = sizes.get(part);
    if (known) return known;
    if (/Gradient$/.test(part.name)) return GRADIENT;
    // Reached again before it is counted: it refers to itself.
    sizes.set(part, TOO_LARGE);
    const referred = part.references.flatMap(({ property, id }) => {
      const target = byId.get(id);
      return target ? [{ property, size: sizeOf(target) }] : [];
    });
    const size: Size = {
      elements: part.weight,
      points: part.points,
      segments: Math.max(part.points, MIN_SEGMENTS) + LETTER_SEGMENTS * part.letters,
      dashes: 0,
    };
    const add = (other: Size, times = 1): void => {
      size.elements = limited(size.elements + other.elements * times);
      size.segments += other.segments * times;
      size.dashes += other.dashes * times;
    };
    const within = referred.filter(({ property }) => !INHERITED.test(property));
    for (const other of [...part.children.map(sizeOf), ...within.map((found) => found.size)]) {
      add(other);
      size.points = limited(size.points + other.points);
    }
    const own = size.elements;
    for (const { property, size: other } of referred) {
      if (INHERITED.test(property)) add(other, property.startsWith('m') ? size.points : own);
    }
    // Dashes are inherited by everything within.
    if (part.dashes.period < Number.POSITIVE_INFINITY) {
      size.dashes += size.segments * (extent / part.dashes.period);
    }
    sizes.set(part, size);
    return size;
  };
  return sizeOf(root);
}
