import { existsSync, renameSync, rmSync } from 'node:fs';

export const OUT = 'out';

/** Where a build writes; it takes the place of `OUT` when it is whole. */
export const FRESH = 'out.fresh';

const LAST = 'out.last';

const KEPT = ['.next', '.contentlayer', 'public/assets'];

/** Makes the next build start from nothing. */
export function forgetBuilds(): void {
  for (const folder of KEPT) rmSync(folder, { recursive: true, force: true });
}

/**
 * Puts a finished build in the place of the last one. Whenever this is interrupted, a whole site
 * is left, in `out/` or, after `restoreSite`, again in `out/`.
 */
export function publishSite(): void {
  rmSync(LAST, { recursive: true, force: true });
  if (existsSync(OUT)) renameSync(OUT, LAST);
  renameSync(FRESH, OUT);
  rmSync(LAST, { recursive: true, force: true });
}

/** Puts the last site back, where a build was interrupted in the moment between the two. */
export function restoreSite(): void {
  if (!existsSync(OUT) && existsSync(LAST)) renameSync(LAST, OUT);
}
