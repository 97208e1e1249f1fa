import clsx from 'clsx';
import type { ReactNode } from 'react';

/** A part of a page under a heading of its own, with an optional link to all of its kind. */
export function Section({
  id,
  title,
  more,
  hidden,
  isCompact = false,
  children,
}: {
  id: string;
  title: string;
  more?: { href: string; label: string };
  /** Set for a part that a script may show later. */
  hidden?: boolean;
  /** Whether there is less space around it, as between groups of one list. */
  isCompact?: boolean;
  children: ReactNode;
}) {
  return (
    <section
      aria-labelledby={id}
      hidden={hidden}
      className={clsx('page', isCompact ? 'py-5' : 'py-8 sm:py-10')}
    >
      <div
        className={clsx(
          isCompact ? 'mb-3' : 'mb-6',
          'flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1',
        )}
      >
        <h2 id={id} className={isCompact ? 'text-2xl' : 'text-3xl'}>
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
