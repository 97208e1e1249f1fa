import type { ComponentProps, ReactNode } from 'react';

/** One of several views of a list, as a link; the present one is marked with `aria-current`. */
export function ChipLink({
  count,
  children,
  ...link
}: ComponentProps<'a'> & {
  count?: ReactNode;
}) {
  return (
    <a {...link} className="chip">
      {children}
      {count !== undefined && <span className="font-normal tabular-nums">{count}</span>}
    </a>
  );
}
