import { define } from './define';
import { closeOnDismissal } from './dialog';
import { SearchBox } from './search/box';
import { siteAddress } from './site-address';

/** The parts of a search box: field, types, status, results, people. */
function dialogContent(): HTMLElement[] {
  const make = (tag: string, attributes: Record<string, string>): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const close = make('button', { type: 'button', 'data-close': '' });
  close.textContent = 'Close';
  const head = make('form', { action: siteAddress('/search'), 'data-head': '' });
  head.append(
    make('input', {
      type: 'search',
      name: 'q',
      'aria-label': 'Search this site',
      placeholder: 'Package, topic, person, or place',
    }),
    close,
  );
  const people = make('section', { 'data-people': '', 'aria-label': 'People' });
  const heading = make('h3', {});
  heading.textContent = 'People';
  people.append(heading, make('ul', {}));
  people.hidden = true;
  return [
    head,
    make('div', { 'data-types': '' }),
    make('p', { role: 'status' }),
    make('ul', { 'data-results': '' }),
    people,
  ];
}

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page; the browser gives the focus back when it is closed. */
export function openSearchDialog(): void {
  if (!dialog) {
    dialog = document.createElement('dialog');
    dialog.className = 'search';
    dialog.setAttribute('aria-label', 'Search');
    dialog.append(...dialogContent());
    document.body.append(dialog);
    new SearchBox(dialog);
    const opened = dialog;
    dialog.querySelector('[data-close]')?.addEventListener('click', () => opened.close());
    closeOnDismissal(opened);
  }
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
