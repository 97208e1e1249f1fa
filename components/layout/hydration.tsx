'use client';

import { useEffect } from 'react';

/**
 * Makes a page interactive: the build keeps React there, and the scripts in `client/` wait for
 * hydration.
 */
export function Hydration() {
  useEffect(() => {
    document.documentElement.dataset.hydrated = '';
    document.dispatchEvent(new Event('hydrated'));
  }, []);
  return <meta name="interactive" content="yes" />;
}
