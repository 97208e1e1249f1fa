import clsx from 'clsx';
import type { ReactNode } from 'react';

interface SectionLink {
  href: string;
  label: string;
}

/** A part of a page under a heading of its own, with links beside it. */
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
  more?: SectionLink | readonly SectionLink[];
  /** Set for a part that a script may show later. */
  hidden?: boolean;
  /** Whether there is less space around it, as between groups of one list. */
  isCompact?: boolean;
  children: ReactNode;
}) {
  const links = [more ?? []].flat();
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
        {links.length > 0 && (
          <p className="flex flex-wrap gap-x-6 gap-y-1 font-bold">
            {links.map(({ href, label }) => (
              <a key={href} href={href} className="text-brand">
                {label}
              </a>
            ))}
          </p>
        )}
      </div>
      {children}
    </section>
  );
}
