import { PLACEHOLDER } from '@/lib/empty-collection';
import { showDrafts } from '@/lib/env';

export { PLACEHOLDER };

/** The properties of a page with a dynamic part in its address. */
export interface RouteParams<Name extends string> {
  params: Promise<Record<Name, string>>;
}

/**
 * The parameters of a route, one for each value, or for each item with a value of this name.
 * A static export refuses a route without pages, so an empty collection gets a placeholder that
 * shows "not found"; the build removes it again.
 */
export function paramsOf<Name extends string>(
  name: Name,
  values: ReadonlyArray<string | Readonly<Record<Name, string>>>,
): Array<Record<Name, string>> {
  return (values.length > 0 ? values : [PLACEHOLDER]).map((value) => {
    const part = typeof value === 'string' ? value : value[name];
    return { [name]: part } as Record<Name, string>;
  });
}

/**
 * The parameters of an optional catch-all route that only previews have. An export must have a page
 * of every route: the build removes it.
 */
export const previewParams = (): Array<{ view: string[] }> => [
  { view: showDrafts ? [] : [PLACEHOLDER] },
];
