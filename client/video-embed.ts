import { define } from './define';

/** Plays a video in its place once the reader asks for it; before, nothing is asked of its host. */
class VideoEmbed extends HTMLElement {
  connectedCallback(): void {
    const { player } = this.dataset;
    const link = this.querySelector('a');
    if (!player || !link) return;
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const frame = document.createElement('iframe');
      frame.src = player;
      frame.title = this.dataset.title ?? 'Video';
      frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
      frame.allowFullscreen = true;
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      frame.tabIndex = 0;
      this.replaceChildren(frame);
      frame.focus();
    });
  }
}

define('video-embed', VideoEmbed);
