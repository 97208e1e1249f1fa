import { siteAddress } from './site-address';

// An address, not a path of the project: the bundle leaves it to the browser.
const SEARCH_MODULE = siteAddress('/assets/js/search.js');

/** Loads the search when it is needed; nothing of it is on a page before. */
export const loadSearch = (): Promise<typeof import('./search')> => import(SEARCH_MODULE);
