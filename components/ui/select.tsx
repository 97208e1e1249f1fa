import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { Icon } from './icon';

/** A select with the arrow of this site, and room for it. */
export function Select({ className, ...props }: ComponentProps<'select'>) {
  return (
    <span className="relative block min-w-0 grow">
      <select {...props} className={clsx('appearance-none pr-9 text-ellipsis', className)} />
      <Icon
        name="down"
        className="pointer-events-none absolute top-1/2 right-3 size-4.5 -translate-y-1/2 text-ink-soft"
      />
    </span>
  );
}
