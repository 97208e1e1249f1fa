import type { ReactNode } from 'react';

/**
 * Lists between which events move as time passes. The script blocks rendering, so that the events
 * of a page built long ago don't move while someone reads it.
 */
export function EventLists({ children }: { children: ReactNode }) {
  return (
    <event-lists class="block">
      <script async blocking="render" type="module" src="/assets/js/events.js" />
      {children}
    </event-lists>
  );
}
