/** How many posts a page of the index shows, beside the featured one. */
export const PAGE_SIZE = 12;

export interface PageOf<Item> {
  items: readonly Item[];
  /** From 1. */
  number: number;
  /** At least 1: an empty list has one page, which is empty. */
  count: number;
}

/** How many pages a list has; at least one. */
export function pageCount(length: number, size = PAGE_SIZE): number {
  return Math.max(1, Math.ceil(length / size));
}

/**
 * One page of a list.
 * @param number from 1
 * @returns undefined when there is no such page
 */
export function pageOf<Item>(
  items: readonly Item[],
  number: number,
  size = PAGE_SIZE,
): PageOf<Item> | undefined {
  const count = pageCount(items.length, size);
  if (!Number.isInteger(number) || number < 1 || number > count) return undefined;
  return { items: items.slice((number - 1) * size, number * size), number, count };
}
