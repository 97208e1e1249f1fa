import { define } from './define';

/** The switch between light and dark: stores the choice unless it is what the system asks for. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const isDark = (): boolean => {
      const chosen = document.documentElement.dataset.theme;
      return chosen ? chosen === 'dark' : system.matches;
    };
    const show = (): void => button.setAttribute('aria-pressed', String(isDark()));
    button.addEventListener('click', () => {
      const next = isDark() ? 'light' : 'dark';
      const matches = (next === 'dark') === system.matches;
      if (matches) delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = next;
      try {
        if (matches) localStorage.removeItem('theme');
        else localStorage.setItem('theme', next);
      } catch {
        // Storage can be switched off; the choice then holds for this page.
      }
      show();
    });
    system.addEventListener('change', show);
    show();
  }
}

define('theme-toggle', ThemeToggle);
