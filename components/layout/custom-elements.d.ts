import type { Attributes, HTMLAttributes } from 'react';

/** A custom element as JSX: it takes `class`, not `className`. */
type CustomElement = Attributes &
  HTMLAttributes<HTMLElement> & {
    class?: string;
    [data: `data-${string}`]: string | undefined;
  };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'event-banner': CustomElement;
      'event-clock': CustomElement;
      'event-lists': CustomElement;
      'month-view': CustomElement;
      'search-page': CustomElement;
      'catalog-filter': CustomElement;
      'copy-text': CustomElement;
      'people-filter': CustomElement;
      'site-menu': CustomElement;
      'theme-toggle': CustomElement;
      'way-finder': CustomElement;
    }
  }
}
