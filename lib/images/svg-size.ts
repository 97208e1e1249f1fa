import type { SaxesTagNS } from 'saxes';
import type { StyleRule } from './svg-rules';
import { declaredReferences, idOf, type Reference } from './svg-styles';

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
  children: Part[];
}

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

/** What an element draws, without what rules of style sheets add. */
export function toPart({ local, attributes }: SaxesTagNS): Part {
  const all = Object.values(attributes);
  const read = (name: string) => all.find(({ local: key }) => key === name)?.value ?? '';
  const filters = all.reduce(
    (sum, { value }) => sum + (value.match(FILTER_FUNCTION)?.length ?? 0),
    0,
  );
  return {
    name: local,
    id: read('id') || undefined,
    classes: read('class').split(/\s+/),
    references: all.flatMap(({ local: name, value }): Reference[] => {
      if (name !== 'href') return declaredReferences(name, value);
      return DRAWS.test(local) ? [{ property: name, id: idOf(value) }] : [];
    }),
    weight: 1 + FILTER_WEIGHT * (filters + (/^fe[A-Z]/.test(local) ? 1 : 0)),
    points: OUTLINES.map(read).join(' ').match(NUMBER)?.length ?? 1,
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
    children: part.children.map((child) => styled(child, rules)),
  };
}

interface Size {
  elements: number;
  points: number;
}

const limited = (size: number): number => Math.min(size, MAX_DRAWN + 1);
const TOO_LARGE: Size = { elements: MAX_DRAWN + 1, points: MAX_DRAWN + 1 };
/** A gradient is no drawing: it costs the same whatever it holds. */
const GRADIENT: Size = { elements: 1, points: 0 };

/**
 * How many elements a browser draws at most, when each reference draws its part once more: also the
 * fill of every element within a group, and a marker at every point of a line.
 * @returns at most `MAX_DRAWN + 1`, which also stands for parts that refer to themselves
 */
export function drawnElements(drawing: Part, rules: readonly StyleRule[]): number {
  const root = styled(drawing, rules);
  const byId = new Map<string, Part>();
  const index = (part: Part): void => {
    if (part.id !== undefined) byId.set(part.id, part);
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
    const within = [
      ...part.children.map(sizeOf),
      ...referred.filter(({ property }) => !INHERITED.test(property)).map(({ size }) => size),
    ];
    let elements = part.weight;
    let points = part.points;
    for (const size of within) {
      elements = limited(elements + size.elements);
      points = limited(points + size.points);
    }
    const own = elements;
    for (const { property, size } of referred) {
      if (!INHERITED.test(property)) continue;
      elements = limited(elements + size.elements * (property.startsWith('m') ? points : own));
    }
    const size = { elements, points };
    sizes.set(part, size);
    return size;
  };
  return sizeOf(root).elements;
}
