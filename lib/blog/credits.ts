import { type Credit, creditOf } from '../people';
import { urls } from '../urls';

/** The credit of a post's author; one without a page elsewhere leads to the list of their posts. */
export function authorCredit(handle: string): Credit {
  const credit = creditOf(handle);
  return { ...credit, href: credit.href ?? urls.author(handle) };
}
