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
      'catalog-filter': CustomElement;
      'contents-list': CustomElement;
      'copy-text': CustomElement;
      'event-banner': CustomElement;
      'event-clock': CustomElement;
      'event-lists': CustomElement;
      'figure-zoom': CustomElement;
      'not-found-suggestions': CustomElement;
      'month-view': CustomElement;
      'people-filter': CustomElement;
      'post-comments': CustomElement;
      'ready-checklist': CustomElement;
      'review-queue': CustomElement;
      'search-page': CustomElement;
      'share-mastodon': CustomElement;
      'site-menu': CustomElement;
      'theme-toggle': CustomElement;
      'video-embed': CustomElement;
      'get-involved-filters': CustomElement;
      'write-page': CustomElement;
    }
  }
}
