/** An element of a drawing, and the parts that it draws again. */
export interface Part {
  id?: string;
  /** Ids of parts, by `href` or `url(#…)`, once for each reference. */
  uses: string[];
  children: Part[];
}

/** How many elements a browser may draw. */
export const MAX_DRAWN = 20_000;

/**
 * How many elements a browser draws, when each reference draws its part once more.
 * @returns at most `MAX_DRAWN + 1`, which also stands for parts that refer to themselves
 */
export function drawnElements(root: Part): number {
  const byId = new Map<string, Part>();
  const index = (part: Part): void => {
    if (part.id !== undefined) byId.set(part.id, part);
    part.children.forEach(index);
  };
  index(root);
  const sizes = new Map<Part, number>();
  const sizeOf = (part: Part): number => {
    const known = sizes.get(part);
    if (known !== undefined) return known;
    // Reached again before it is counted: it refers to itself.
    sizes.set(part, MAX_DRAWN + 1);
    const used = part.uses.flatMap((id) => byId.get(id) ?? []);
    let size = 1;
    for (const other of [...part.children, ...used]) {
      size = Math.min(size + sizeOf(other), MAX_DRAWN + 1);
    }
    sizes.set(part, size);
    return size;
  };
  return sizeOf(root);
}
