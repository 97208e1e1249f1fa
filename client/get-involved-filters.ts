import { define } from './define';

/** Filters in place and keeps the address in step, so the back button works. */
class GetInvolvedFilters extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-choice]') : null;
      if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      this.#show(link.pathname);
    });
    addEventListener('popstate', () => this.#show(location.pathname));
  }

  #show(path: string): void {
    let choice = '';
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-choice]')) {
      const current = link.pathname === path.replace(/\.html$/, '');
      if (current) choice = link.dataset.choice ?? '';
      if (current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const items = [...this.querySelectorAll<HTMLElement>('[data-fits]')];
    for (const item of items) {
      item.hidden = choice !== '' && !item.dataset.fits?.split(' ').includes(choice);
    }
    const status = this.querySelector('[role=status]');
    const shown = items.filter((item) => !item.hidden).length;
    if (status) status.textContent = `${shown} ${shown === 1 ? 'way' : 'ways'} to get involved`;
  }
}

define('get-involved-filters', GetInvolvedFilters);
