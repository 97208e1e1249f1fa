import { define } from './define';

const SHOWN_FOR = 2000;

/** Copies the text of the `pre` inside, and says so on its button. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const label = button?.querySelector('span');
    const source = this.querySelector('pre');
    if (!button || !label || !source) return;
    const words = label.textContent;
    let timer: ReturnType<typeof setTimeout> | undefined;
    button.addEventListener('click', async () => {
      clearTimeout(timer);
      try {
        await navigator.clipboard.writeText(source.textContent ?? '');
        label.textContent = 'Copied';
      } catch {
        // The clipboard may be closed to pages: the text is then selected, for the reader to copy.
        getSelection()?.selectAllChildren(source);
        label.textContent = 'Selected';
      }
      timer = setTimeout(() => {
        label.textContent = words;
      }, SHOWN_FOR);
    });
  }
}

define('copy-text', CopyText);
