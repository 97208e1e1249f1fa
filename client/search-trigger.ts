import { siteAddress } from './site-address';

// An address, not a path of the project: the bundle leaves it to the browser.
const SEARCH_MODULE = siteAddress('/assets/js/search.js');

/** Opens the search where the reader asks for it; nothing of it is loaded before. */
async function openSearch(): Promise<void> {
  const { openSearchDialog } = (await import(SEARCH_MODULE)) as typeof import('./search');
  openSearchDialog();
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
