/** How long work waits where a browser does not tell when it is idle, in milliseconds. */
const A_WHILE = 50;

/**
 * Does work once the browser has nothing else to do.
 * @param latest after how many milliseconds it is done in any case
 */
export function whenIdle(work: () => void, latest?: number): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: latest });
  else setTimeout(work, A_WHILE);
}
