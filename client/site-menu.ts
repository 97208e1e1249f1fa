import { define } from './define';

/** Closes the menu of small screens on Escape (giving focus back) and on a press outside. */
class SiteMenu extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !details.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    });
    this.addEventListener('focusout', (event) => {
      const next = event.relatedTarget;
      if (next instanceof Node && !this.contains(next)) details.open = false;
    });
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !this.contains(event.target)) details.open = false;
    });
  }
}

define('site-menu', SiteMenu);
