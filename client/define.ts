/**
 * Defines an element once all of the page's markup is there, and before deferred scripts run, so
 * that little of it has been painted. Async modules may come earlier, and an element that the parser
 * meets when it is defined already has no children yet.
 */
export function define(name: string, element: CustomElementConstructor): void {
  const now = (): void => customElements.define(name, element);
  if (document.readyState !== 'loading') now();
  else document.addEventListener('readystatechange', now, { once: true });
}
