import { define } from './define';

/** Applies the stored theme, as components/layout/theme-script.tsx does before the first paint. */
function applyStored(): void {
  let theme: string | null;
  try {
    theme = localStorage.getItem('theme');
  } catch {
    // Without storage, the choice is that of this page.
    return;
  }
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

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
    const restore = (): void => {
      applyStored();
      show();
    };
    system.addEventListener('change', show);
    // The choice may have been made on another page, or in another tab.
    addEventListener('pageshow', restore);
    addEventListener('storage', restore);
    show();
  }
}

define('theme-toggle', ThemeToggle);
