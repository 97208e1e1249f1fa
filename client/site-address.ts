/**
 * The address of something of this site, wherever on its host the site stands: this module is
 * served from `assets/js/` below the same place.
 * @param path from the root of the site, such as `/search`
 */
export function siteAddress(path: string): string {
  return new URL(`../..${path}`, import.meta.url).pathname;
}
