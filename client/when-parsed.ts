/**
 * Runs something once all of the page's markup is there, and before deferred scripts run, so that
 * little of it has been painted. Async modules may come earlier.
 */
export function whenParsed(run: () => void): void {
  if (document.readyState !== 'loading') run();
  else document.addEventListener('readystatechange', run, { once: true });
}
