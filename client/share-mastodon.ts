import { define } from './define';

const STORED = 'mastodon';

/** Shares with a server that the reader names, and remembers it for the next time. */
class ShareMastodon extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    const error = this.querySelector('[role="alert"]');
    if (!form || !field) return;
    try {
      field.value = localStorage.getItem(STORED) ?? '';
    } catch {
      // Storage can be switched off; the field is then empty.
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const server = field.value
        .trim()
        .replace(/^https?:\/\//, '')
        .replace(/[/@].*$/, '');
      if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(server)) {
        field.setAttribute('aria-invalid', 'true');
        if (error) error.textContent = 'Enter the name of a server, such as fosstodon.org.';
        field.focus();
        return;
      }
      try {
        localStorage.setItem(STORED, server);
      } catch {
        // The choice then holds for this time only.
      }
      const text = encodeURIComponent(this.dataset.text ?? '');
      open(`https://${server}/share?text=${text}`, '_blank', 'noopener');
    });
    field.addEventListener('input', () => {
      field.removeAttribute('aria-invalid');
      if (error) error.textContent = '';
    });
  }
}

define('share-mastodon', ShareMastodon);
