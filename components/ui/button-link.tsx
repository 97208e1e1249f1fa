import clsx from 'clsx';
import type { ReactNode } from 'react';

const looks = {
  // Borders that cannot be seen become visible where the system sets the colors.
  filled: 'border-2 border-transparent bg-fill text-on-fill hover:bg-fill-hover',
  outline: 'border-2 border-control text-ink hover:border-ink hover:bg-sunken',
  light: 'border-2 border-transparent bg-straw text-selection-ink hover:bg-surface hover:text-ink',
  ghost: 'border-2 border-on-band-soft text-on-band hover:bg-band-deep',
} as const;

/** A link that looks like a button: the next step a page offers. */
export function ButtonLink({
  href,
  look = 'filled',
  children,
}: {
  href: string;
  look?: keyof typeof looks;
  children: ReactNode;
}) {
  return (
    <a
      href={href}
      className={clsx(
        'button-link inline-flex min-h-11 items-center gap-2 rounded-full px-5 py-2 text-base leading-tight font-bold no-underline transition-colors',
        looks[look],
      )}
    >
      {children}
    </a>
  );
}
