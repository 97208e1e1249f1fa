import type { ReactNode } from 'react';

/** @param children shown after the field, for example a button */
export function SearchField({
  placeholder,
  children,
}: {
  placeholder?: string;
  children?: ReactNode;
}) {
  return (
    <search>
      <form action="/search" data-head="">
        <input type="search" name="q" aria-label="Search this site" placeholder={placeholder} />
        {children}
      </form>
    </search>
  );
}
