/** What the catalog can be narrowed by, named as in its address. */
export const facets = ['domain', 'category', 'partner', 'publication', 'status', 'year'] as const;

export type Facet = (typeof facets)[number];

/** The values of each facet: those of a package, or those somebody chose. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/**
 * Whether a package matches what was chosen: one of the chosen values of every facet with a choice.
 * @param except a facet whose choice doesn't count
 */
export const matches = (values: FacetValues, chosen: FacetValues, except?: Facet): boolean =>
  facets.every(
    (facet) =>
      facet === except ||
      chosen[facet].length === 0 ||
      chosen[facet].some((value) => values[facet].includes(value)),
  );

/** How many packages each value of a facet would show, the choices of the others staying. */
export function countValues(
  packages: readonly FacetValues[],
  facet: Facet,
  chosen: FacetValues,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const values of packages) {
    if (!matches(values, chosen, facet)) continue;
    for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Writes values as one attribute: `domain:ecology status:maintained`. */
export const writeFacets = (values: FacetValues): string =>
  facets.flatMap((facet) => values[facet].map((value) => `${facet}:${value}`)).join(' ');

/** Reads what `writeFacets` wrote. */
export function readFacets(text: string): FacetValues {
  const tokens = text.split(' ');
  return Object.fromEntries(
    facets.map((facet) => [
      facet,
      tokens
        .filter((token) => token.startsWith(`${facet}:`))
        .map((token) => token.slice(facet.length + 1)),
    ]),
  ) as unknown as FacetValues;
}
