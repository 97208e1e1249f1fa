import { afterPaint } from './after-paint';

/** Puts the scripts into the head, as the body may belong to React. */
function loadDeferredScripts(): void {
  for (const { content } of document.querySelectorAll<HTMLTemplateElement>(
    'template[data-after-paint]',
  )) {
    document.head.append(content);
  }
}

/*
 * Brings in the scripts that a page keeps in templates (`data-after-paint`) when its text is on the
 * screen, or at once where the address asks for something that only they can show.
 */
if (location.search) loadDeferredScripts();
else afterPaint(loadDeferredScripts);
