import type { AxeResults, NodeResult } from 'axe-core';

/** A rule of axe that is asked about only those elements whose answer is not known yet. */
export class ColorRule {
  /** The kinds that have passed. */
  readonly #passed = new Set<number>();
  /** Elements about which it has nothing to say, with the width of the screen. */
  readonly #settled = new WeakMap<Element, number>();

  /**
   * @param id the rule's name
   * @param mayConcern whether the rule may have something to say about an element
   */
  constructor(
    readonly id: string,
    readonly mayConcern: (element: Element) => boolean,
  ) {}

  /** The elements to ask about, of all that are numbered by `kindsOfElements`. */
  open(kinds: ReadonlyMap<Element, number>): Element[] {
    return [...kinds]
      .filter(([, kind]) => !this.#passed.has(kind))
      .map(([element]) => element)
      .filter(
        (element) =>
          this.#settled.get(element) !== innerWidth &&
          this.mayConcern(element) &&
          element.checkVisibility({ visibilityProperty: true }),
      );
  }

  /** Takes in what axe said about the elements that were asked about. */
  learn(results: AxeResults, asked: readonly Element[], kinds: ReadonlyMap<Element, number>): void {
    const nodes = (found: AxeResults['passes']): NodeResult[] =>
      found.find(({ id }) => id === this.id)?.nodes ?? [];
    for (const { element } of nodes(results.passes)) {
      const kind = element && kinds.get(element);
      if (kind !== undefined) this.#passed.add(kind);
    }
    // Where a rule does not apply, axe says nothing, and where parts overlap, that it cannot tell.
    // The theme changes neither; the next page may.
    const judged = new Set<Element | undefined>(
      [results.passes, results.violations, results.incomplete]
        .flatMap(nodes)
        .filter(({ any }) => any[0]?.data?.messageKey !== 'bgOverlap')
        .map(({ element }) => element),
    );
    for (const element of asked) {
      if (!judged.has(element)) this.#settled.set(element, innerWidth);
    }
  }
}
