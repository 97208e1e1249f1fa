import type { ReactNode } from 'react';

/**
 * Lists between which events move as time passes. The script is waited for before anything is
 * painted, so that a page built long ago does not move under its reader.
 */
export function EventLists({ children }: { children: ReactNode }) {
  return (
    <event-lists class="block">
      <script async blocking="render" type="module" src="/assets/js/events.js" />
      {children}
    </event-lists>
  );
}
