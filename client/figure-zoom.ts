import { define } from './define';
import { closeOnDismissal } from './dialog';
import { element } from './element';

/** A copy of an image for the whole window, for which the browser chooses a larger file. */
function enlarged(image: HTMLImageElement): Element {
  const copy = (image.closest('picture') ?? image).cloneNode(true) as Element;
  for (const part of [copy, ...copy.querySelectorAll('source, img')]) {
    if (part.hasAttribute('sizes')) part.setAttribute('sizes', '92vw');
    if (!(part instanceof HTMLImageElement)) continue;
    part.removeAttribute('loading');
    part.className = 'zoom-image';
  }
  return copy;
}

/** Opens the image inside over the whole window: by its button, or by a press on the image. */
class FigureZoom extends HTMLElement {
  connectedCallback(): void {
    const image = this.querySelector('img');
    const button = this.querySelector('button');
    if (!image || !button) return;
    const open = (): void => this.show(image, button);
    button.addEventListener('click', open);
    image.addEventListener('click', open);
  }

  private show(image: HTMLImageElement, opener: HTMLButtonElement): void {
    const close = element('button', { type: 'button', class: 'zoom-close' }, 'Close');
    const names = { class: 'zoom', 'aria-label': image.alt || 'Figure' };
    const dialog = element('dialog', names, close, enlarged(image));
    closeOnDismissal(dialog);
    dialog.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      opener.focus({ preventScroll: true });
    });
    document.body.append(dialog);
    dialog.showModal();
  }
}

define('figure-zoom', FigureZoom);
