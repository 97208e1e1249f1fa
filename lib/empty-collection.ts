/**
 * The parameter of the one page that a route of an empty collection has: a static export refuses a
 * route without pages. The build removes what was written for it.
 */
export const PLACEHOLDER = '_none';
