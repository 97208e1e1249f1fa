/*
 * Browsers keep a page that was left as it is, for the way back. What a reader opened on the way out
 * is closed first.
 */
addEventListener('pagehide', () => {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('site-menu > details'))
    menu.open = false;
});

export {};
