/*
 * Takes the place of lib/env.ts in the browser: scripts/assets puts it there.
 */

/** The address of the site, without a slash at its end. */
export const siteUrl: string =
  document.documentElement.querySelector<HTMLElement>('write-page')?.dataset.site ??
  location.origin;

export const now = (): Date => new Date();
