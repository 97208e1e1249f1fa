/** Adds the scripts to the head, because React may own the body. */
function loadDeferredScripts(): void {
  for (const { content } of document.querySelectorAll<HTMLTemplateElement>(
    'template[data-after-paint]',
  )) {
    document.head.append(content);
  }
}

/*
 * Loads a page's deferred scripts (`data-after-paint`) once the next frame is on the screen: at once
 * if the address has a query that only they can show, or if nobody sees the page.
 */
if (location.search || document.hidden) loadDeferredScripts();
else requestAnimationFrame(() => setTimeout(loadDeferredScripts));
