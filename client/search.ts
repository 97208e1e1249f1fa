import { define } from './define';
import { closeOnDismissal } from './dialog';
import { element } from './element';
import { SearchBox } from './search/box';
import { siteAddress } from './site-address';

function createDialog(): HTMLDialogElement {
  const close = element('button', { type: 'button' }, 'Close');
  const field = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': 'Search this site',
    placeholder: 'Package, topic, or person',
  });
  const people = { 'data-people': '', 'aria-label': 'People', hidden: '' };
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-label': 'Search' },
    element('form', { action: siteAddress('/search'), 'data-head': '' }, field, close),
    element('div', { 'data-types': '' }),
    element('p', { role: 'status' }),
    element('ul', { 'data-results': '' }),
    element('section', people, element('h3', {}, 'People'), element('ul')),
  );
  document.body.append(dialog);
  new SearchBox(dialog);
  close.addEventListener('click', () => dialog.close());
  closeOnDismissal(dialog);
  return dialog;
}

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page; the browser gives the focus back when it is closed. */
export function openSearchDialog(): void {
  dialog ??= createDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const box = new SearchBox(this);
    box.input.value = (new URLSearchParams(location.search).get('q') ?? '').trim();
    box.onQuery = (query) => {
      history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    };
    box.input.focus();
    if (box.input.value !== '') box.refresh();
  }
}

define('search-page', SearchPage);
