import type { ReactNode } from 'react';

/**
 * The form of a search, which leads to the page of results.
 * @param placeholder what may be asked for
 * @param children what stands behind the field, for example a button
 */
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
        <input
          type="search"
          name="q"
          aria-label="Search this site"
          placeholder={placeholder}
          autoComplete="off"
        />
        {children}
      </form>
    </search>
  );
}
