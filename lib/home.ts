import { getWays } from './connect';
import { getEvents } from './events';
import { getPackages } from './packages';
import { getStandingPage } from './pages';
import { getPartners } from './partners';

/** The paths that the home page may point to: pages that exist and have something to show. */
export function pathsFromHome(): ReadonlySet<string> {
  const filled: Readonly<Record<string, boolean>> = {
    '/connect': getWays().length > 0,
    '/events': getEvents().length > 0,
    '/learn': getStandingPage('learn') !== undefined,
    '/packages': getPackages().length > 0,
    '/partners': getPartners().length > 0,
    '/peer-review': true,
  };
  return new Set(Object.keys(filled).filter((path) => filled[path]));
}
