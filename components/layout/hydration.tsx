'use client';

import { useEffect } from 'react';

/** Makes a page interactive: React stays there, and `client/` waits for hydration. */
export function Hydration() {
  useEffect(() => {
    document.documentElement.dataset.hydrated = '';
    document.dispatchEvent(new Event('hydrated'));
  }, []);
  return <meta name="interactive" content="yes" />;
}
