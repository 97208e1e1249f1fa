/**
 * Closes a modal dialog on Escape and on a press beside it. Browsers close it on Escape themselves,
 * except WebKitGTK.
 */
export function closeOnDismissal(dialog: HTMLDialogElement): void {
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}
