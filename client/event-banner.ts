import { define } from './define';

/** Puts the banner of an event away for good when its reader says so. */
class EventBanner extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      this.hidden = true;
      try {
        localStorage.setItem('banner', this.dataset.key ?? '');
      } catch {
        // Storage can be switched off; the banner then comes back with the next page.
      }
    });
  }
}

define('event-banner', EventBanner);
