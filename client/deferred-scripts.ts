import { afterPaint } from './after-paint';

/** Adds the scripts to the head, because React may own the body. */
function loadDeferredScripts(): void {
  for (const { content } of document.querySelectorAll<HTMLTemplateElement>(
    'template[data-after-paint]',
  )) {
    document.head.append(content);
  }
}

/*
 * Loads a page's deferred scripts (`data-after-paint`) after the first paint, or at once if the
 * address has a query that only they can show.
 */
if (location.search) loadDeferredScripts();
else afterPaint(loadDeferredScripts);
