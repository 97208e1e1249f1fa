import { PLACEHOLDER } from '@/lib/empty-collection';

export { PLACEHOLDER };

/** The properties of a page with a dynamic part in its address. */
export interface RouteParams<Name extends string> {
  params: Promise<Record<Name, string>>;
}

/**
 * The parameters of a route, one for each value.
 * A static export refuses a route without pages, so an empty collection gets a placeholder that
 * shows "not found"; the build removes it again.
 */
export function paramsOf<Name extends string>(
  name: Name,
  values: readonly string[],
): Array<Record<Name, string>> {
  const all = values.length > 0 ? values : [PLACEHOLDER];
  return all.map((value) => ({ [name]: value }) as Record<Name, string>);
}

/** The parameters of a route by slugs; see `paramsOf`. */
export function slugParams(slugs: readonly string[]): Array<{ slug: string }> {
  return paramsOf('slug', slugs);
}
