import { loadSearch } from './load-search';
import { recallSearch } from './search-memory';
import { siteAddress } from './site-address';

/** What is typed while the script of the search is on its way; undefined at other times. */
let typed: string | undefined;

/** Opens the search where the reader asks for it. */
async function openSearch(query?: string): Promise<void> {
  typed ??= '';
  try {
    const { openSearchDialog } = await loadSearch();
    openSearchDialog(query, typed);
  } finally {
    typed = undefined;
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

document.addEventListener('keydown', (event) => {
  const { key } = event;
  const command = (event.ctrlKey || event.metaKey) && key.toLowerCase() === 'k';
  const isElsewhere = isTyping(event.composedPath()[0] ?? null);
  if (!command && (event.ctrlKey || event.metaKey || event.altKey || isElsewhere)) return;
  if (!command && typed !== undefined) {
    if (key === 'Backspace') typed = typed.slice(0, -1);
    else if (key.length === 1) typed += key;
    else return;
    event.preventDefault();
    return;
  }
  if (!command && key !== '/') return;
  event.preventDefault();
  openSearch().catch(() => location.assign(siteAddress('/search')));
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('[data-search-open]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  openSearch().catch(() => location.assign(siteAddress('/search')));
});

// Back from a result: the search is as it was left. WebKit empties fields after this event.
addEventListener('pageshow', () => {
  const query = recallSearch();
  if (query !== undefined) setTimeout(() => openSearch(query).catch(() => {}));
});
