import type { ReactNode } from 'react';

/** The title of a page and the sentence that says what it is for. */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="page pt-12 pb-10 sm:pt-16">
      <h1 className="text-4xl">{title}</h1>
      {children && <div className="mt-4 max-w-text text-xl text-ink-soft">{children}</div>}
    </header>
  );
}
