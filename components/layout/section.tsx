import type { ReactNode } from 'react';

/** A part of a page under a heading of its own, with an optional link to all of its kind. */
export function Section({
  id,
  title,
  more,
  hidden,
  children,
}: {
  id: string;
  title: string;
  more?: { href: string; label: string };
  /** Set for a part that a script may show later. */
  hidden?: boolean;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} hidden={hidden} className="page py-8 sm:py-10">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={id} className="text-3xl">
          {title}
        </h2>
        {more && (
          <a href={more.href} className="font-bold text-brand">
            {more.label}
          </a>
        )}
      </div>
      {children}
    </section>
  );
}
