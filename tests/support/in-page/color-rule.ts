import type { AxeResults, NodeResult } from 'axe-core';

/** How many elements of a kind are asked about at once. */
const FEW = 3;

/** Whether there is anything to see of an element, now or after scrolling. */
function isPainted(element: Element): boolean {
  const { width, height, bottom } = element.getBoundingClientRect();
  return (
    element.checkVisibility({ visibilityProperty: true }) &&
    (width > 1 || height > 1) &&
    bottom + scrollY > 0
  );
}

/** A rule of axe that is asked about only those elements whose answer is not known yet. */
export class ColorRule {
  /** The kinds that have passed, or about which the rule has nothing to say. */
  readonly #settled = new Set<number>();

  /**
   * @param id the rule's name
   * @param mayConcern whether the rule may have something to say about an element
   */
  constructor(
    readonly id: string,
    readonly mayConcern: (element: Element) => boolean,
  ) {}

  /**
   * The elements to ask about, of all that are numbered by `kindsOfElements`: of each kind a few,
   * since axe may be able to tell of the second what it cannot tell of the first.
   */
  open(kinds: ReadonlyMap<Element, number>): Element[] {
    const counts = new Map<number, number>();
    return [...kinds]
      .filter(([element, kind]) => {
        const count = counts.get(kind) ?? 0;
        if (this.#settled.has(kind) || count === FEW) return false;
        const open = this.mayConcern(element) && isPainted(element);
        if (open) counts.set(kind, count + 1);
        return open;
      })
      .map(([element]) => element);
  }

  /** Takes in what axe said about the elements that were asked about. */
  learn(results: AxeResults, asked: readonly Element[], kinds: ReadonlyMap<Element, number>): void {
    const nodes = (found: AxeResults['passes']): NodeResult[] =>
      found.find(({ id }) => id === this.id)?.nodes ?? [];
    // Where parts overlap, axe cannot tell; on the next page they may not. What is wrong stays open.
    const open = new Set(
      [results.violations, results.incomplete].flatMap(nodes).map(({ element }) => element),
    );
    for (const element of asked) {
      const kind = kinds.get(element);
      if (kind !== undefined && !open.has(element as HTMLElement)) this.#settled.add(kind);
    }
  }
}
