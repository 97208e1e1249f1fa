/** How often React is looked for, and how long at most once the page is loaded, in milliseconds. */
const STEP = 10;
const LONGEST = 2_000;

/** Whether React has taken over the page: it marks what is its own, the root last. */
const isTaken = (): boolean =>
  Object.keys(document.documentElement).some((key) => key.startsWith('__reactFiber'));

/**
 * Waits until React has taken over a page that it was sent with. What changes the page before that is
 * no longer what React expects: it would throw the page away and draw it anew. Where it does not
 * come, the wait ends soon after the page is loaded.
 */
export async function hydrated(): Promise<void> {
  for (let left = LONGEST; left > 0 && !isTaken(); ) {
    if (document.readyState === 'complete') left -= STEP;
    await new Promise((done) => setTimeout(done, STEP));
  }
}
