/** The parts of a route's address; `[name]` stands for any one part, `[...name]` for any rest. */
export type Route = readonly string[];

/**
 * Whether an address belongs to a route.
 * @param valuesOf the values that the dynamic part behind a path takes; undefined where any will do
 */
export function matchesRoute(
  parts: readonly string[],
  route: Route,
  valuesOf: (path: string) => ReadonlySet<string> | undefined,
): boolean {
  for (const [index, part] of route.entries()) {
    const given = parts[index];
    const values = valuesOf(`/${route.slice(0, index).join('/')}`);
    if (part.startsWith('[...')) {
      const rest = parts.slice(index).join('/');
      return rest !== '' && (values?.has(rest) ?? true);
    }
    if (given === undefined) return false;
    if (part.startsWith('[') ? !(values?.has(given) ?? true) : part !== given) return false;
  }
  return parts.length === route.length;
}
