import { define } from './define';
import { closeOnDismissal } from './dialog';
import { element } from './element';
import { SearchBox } from './search/box';
import { rememberSearch } from './search-memory';
import { siteAddress } from './site-address';

export { findPackages, loadCatalogIndex } from './catalog/search';

/** How many results the dialog shows. */
const SHOWN = 20;

/** The lists that the dialog leads to where there are no results. */
const LISTS = [
  ['/packages', 'packages'],
  ['/blog/archive', 'posts'],
  ['/events', 'events'],
  ['/people', 'people'],
] as const;

const listLinks = (): HTMLElement =>
  element(
    'p',
    { class: 'search-browse' },
    'Browse ',
    ...LISTS.flatMap(([path, name], index) => [
      index === 0 ? '' : index < LISTS.length - 1 ? ', ' : ', or ',
      element('a', { href: siteAddress(path) }, name),
    ]),
    '.',
  );

function createDialog(): { dialog: HTMLDialogElement; box: SearchBox } {
  const close = element('button', { type: 'button' }, 'Close');
  const field = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': 'Search this site',
    placeholder: 'Package or topic',
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
    listLinks(),
  );
  document.body.append(dialog);
  const box = new SearchBox(dialog, SHOWN);
  close.addEventListener('click', () => dialog.close());
  closeOnDismissal(dialog);
  dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const isLink = target instanceof Element && target.closest('a');
    // Back from the page that the link leads to opens the dialog again.
    if (isLink && !ctrlKey && !metaKey && !shiftKey) rememberSearch(box.input.value);
  });
  return { dialog, box };
}

let created: ReturnType<typeof createDialog> | undefined;

/**
 * Opens the search over the page; the browser gives the focus back when it is closed.
 * @param query what to search for; otherwise the field stays as it was
 * @param typed what the reader began to type before, and goes on with
 */
export function openSearchDialog(query?: string, typed = ''): void {
  created ??= createDialog();
  const { dialog, box } = created;
  if (!dialog.open) dialog.showModal();
  const wanted = typed || query;
  if (wanted) {
    box.input.value = wanted;
    void box.refresh();
  }
  if (typed) box.input.focus();
  else box.input.select();
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
