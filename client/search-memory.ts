/** The words that the dialog searched for when a result was opened, in the entry of the history. */
export function rememberSearch(query: string): void {
  history.replaceState({ search: query }, '');
}

/** Those words, once: a page that was reloaded doesn't open the dialog again. */
export function recallSearch(): string | undefined {
  const query: unknown = history.state?.search;
  if (typeof query !== 'string') return undefined;
  history.replaceState(null, '');
  return query;
}
