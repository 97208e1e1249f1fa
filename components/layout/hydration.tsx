'use client';

import { useEffect } from 'react';

/**
 * Makes a page interactive: the build keeps React there, and the scripts in `client/` wait until
 * React has taken over the page.
 */
export function Hydration() {
  useEffect(() => {
    document.documentElement.dataset.hydrated = '';
    document.dispatchEvent(new Event('hydrated'));
  }, []);
  return <meta name="interactive" content="yes" />;
}
