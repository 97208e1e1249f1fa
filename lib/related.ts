/** What items may have in common, by name, and how much it says about them. */
export type Traits = ReadonlyMap<string, number>;

/**
 * The items that have most in common with one, the most alike first; ties keep their order.
 * @param items all of them, those that can't be chosen included
 * @param rarity how much a trait counts that this many of the items have
 */
export function mostAlike<Item>(
  item: Item,
  items: readonly Item[],
  traitsOf: (item: Item) => Traits,
  rarity: (holders: number) => number,
  canChoose: (other: Item) => boolean,
  count: number,
): Item[] {
  const own = [...traitsOf(item)];
  const traits = items.map(traitsOf);
  const weights = own.map(
    ([name, weight]) => [name, weight * rarity(traits.filter((t) => t.has(name)).length)] as const,
  );
  return items
    .map((other, index) => {
      const shared = weights.filter(([name]) => traits[index]?.has(name));
      return { other, score: shared.reduce((sum, [, weight]) => sum + weight, 0) };
    })
    .filter(({ other, score }) => score > 0 && canChoose(other))
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ other }) => other);
}
