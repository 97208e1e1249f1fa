import { afterPaint } from './after-paint';

/*
 * Brings in the scripts that a page keeps in templates (`data-after-paint`) when its text is on the
 * screen. They go into the head, as the body may belong to React.
 */
afterPaint(() => {
  for (const { content } of document.querySelectorAll<HTMLTemplateElement>(
    'template[data-after-paint]',
  )) {
    document.head.append(content);
  }
});
