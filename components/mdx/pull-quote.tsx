import type { ReactNode } from 'react';

/** A statement set apart, with who made it and where. */
export function PullQuote({
  author,
  context,
  children,
}: {
  author?: string;
  context?: string;
  children: ReactNode;
}) {
  return (
    <figure className="my-10 border-s-4 border-rose ps-6">
      <blockquote className="m-0 border-0 p-0 font-display text-xl leading-snug [&_p]:m-0">
        {children}
      </blockquote>
      {(author || context) && (
        <figcaption className="mt-3 text-base text-ink-soft">
          {[author, context].filter(Boolean).join(', ')}
        </figcaption>
      )}
    </figure>
  );
}
