/** The fields of a form that are filled in, as the query of an address. */
export const filledFields = (form: HTMLFormElement): URLSearchParams =>
  new URLSearchParams(
    [...new FormData(form)]
      .map(([name, value]) => [name, String(value).trim()])
      .filter(([, value]) => value),
  );

/**
 * Keeps a filter form and the page's address alike. Choosing is a step that Back undoes, typing is
 * none.
 * @param apply shows what fits; it runs first when there is something to filter by
 */
export function keepInAddress(host: HTMLElement, form: HTMLFormElement, apply: () => void): void {
  const restore = (): void => {
    const given = new URLSearchParams(location.search);
    for (const control of form.elements) {
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
        control.value = given.get(control.name) ?? '';
        // A value that is no option selects none; the first option means everything.
        if (!control.value && control instanceof HTMLSelectElement) control.selectedIndex = 0;
      }
    }
    apply();
  };
  const ask = (how: 'pushState' | 'replaceState'): void => {
    const query = filledFields(form).toString();
    history[how](null, '', location.pathname + (query && `?${query}`));
    apply();
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    ask(target instanceof HTMLSelectElement ? 'pushState' : 'replaceState');
  });
  host.querySelector('[data-clear]')?.addEventListener('click', () => {
    history.pushState(null, '', location.pathname);
    restore();
    form.querySelector<HTMLElement>('input, select')?.focus();
  });
  addEventListener('popstate', restore);
  // What the reader entered before this script loaded, or the browser restored, stays.
  if (String(filledFields(form))) ask('replaceState');
  else if (location.search) restore();
}

/** Says how many entries fit, and shows the parts for none and for taking filters away. */
export function showCount(host: HTMLElement, count: number, total: number, what: string): void {
  const status = host.querySelector('[role="status"]');
  const filters = host.querySelector('form');
  const all = !filters || [...filledFields(filters).keys()].every((name) => name === 'sort');
  if (status) status.textContent = all ? `${total} ${what}` : `${count} of ${total} ${what}`;
  for (const [part, hidden] of [
    ['empty', count > 0],
    ['clear', all],
  ] as const) {
    const element = host.querySelector<HTMLElement>(`[data-${part}]`);
    if (element) element.hidden = hidden;
  }
}
