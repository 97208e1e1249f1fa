import { loadSearch } from './load-search';
import { recallSearch } from './search-memory';
import { siteAddress } from './site-address';

/** Opens the search where the reader asks for it. */
async function openSearch(query?: string): Promise<void> {
  (await loadSearch()).openSearchDialog(query);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

document.addEventListener('keydown', (event) => {
  const command = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!command && !(slash && !isTyping(event.composedPath()[0] ?? null))) return;
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
