import { closeOnDismissal } from '../dialog';

/**
 * Shows the filters of a form in a sheet on small screens, where they have no room of their own. An
 * open sheet has an entry in the browser's history, so that Back doesn't leave the page.
 * @param form has `[data-filters]`, `dialog[data-sheet]`, and the buttons that open and close it
 */
export function connectSheet(form: HTMLFormElement): HTMLDialogElement | undefined {
  const filters = form.querySelector<HTMLElement>('[data-filters]');
  const sheet = form.querySelector<HTMLDialogElement>('[data-sheet]');
  if (!filters || !sheet) return undefined;
  const place = document.createComment('filters');
  filters.after(place);
  form.querySelector('[data-open-filters]')?.addEventListener('click', () => {
    filters.classList.remove('max-lg:hidden');
    sheet.querySelector('[data-sheet-head]')?.after(filters);
    history.pushState({ sheet: true }, '', location.href);
    sheet.showModal();
  });
  for (const button of form.querySelectorAll('[data-close-filters], [data-dismiss-filters]')) {
    button.addEventListener('click', () => sheet.close());
  }
  closeOnDismissal(sheet);
  sheet.addEventListener('close', () => {
    place.before(filters);
    filters.classList.add('max-lg:hidden');
    // Nothing was chosen: the address is written without a state.
    if (history.state?.sheet) history.back();
  });
  return sheet;
}
