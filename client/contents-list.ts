import { define } from './define';

/** Marks, in the contents of a post, the part that the reader is in. */
class ContentsList extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const headings = [...new Set(links.map(({ hash }) => decodeURIComponent(hash.slice(1))))]
      .map((id) => document.getElementById(id))
      .filter((heading) => heading !== null);
    if (headings.length === 0) return;
    let waiting = false;
    let current: string | undefined;

    const mark = (): void => {
      waiting = false;
      const line = innerHeight * 0.25;
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
      const id = passed.at(-1)?.id;
      if (id === current) return;
      current = id;
      for (const link of links) {
        if (decodeURIComponent(link.hash.slice(1)) === id)
          link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    const soon = (): void => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(mark);
    };
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon, { passive: true });
    mark();
  }
}

define('contents-list', ContentsList);
