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
    const dialog = document.createElement('dialog');
    dialog.className = 'zoom';
    dialog.setAttribute('aria-label', image.alt || 'Figure');
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'zoom-close';
    close.textContent = 'Close';
    const large = document.createElement('img');
    large.className = 'zoom-image';
    large.src = image.currentSrc || image.src;
    large.alt = image.alt;
    dialog.append(close, large);
    dialog.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      opener.focus({ preventScroll: true });
    });
    document.body.append(dialog);
    dialog.showModal();
  }
}

customElements.define('figure-zoom', FigureZoom);
