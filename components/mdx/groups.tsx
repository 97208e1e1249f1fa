import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';

interface Group {
  children: ReactNode;
}

/** Two or more figures side by side where there is room. */
export function Gallery({ label, children }: Group & { label?: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the figures inside are figures; the group only names them.
    <div
      role="group"
      aria-label={label ?? 'Gallery'}
      className="my-8 grid gap-4 sm:grid-cols-2 [&_figure]:m-0"
    >
      {children}
    </div>
  );
}

/** The next step a text offers. */
export function Button({ href, children }: Group & { href: string }) {
  return (
    <span className="not-prose inline-block">
      <ButtonLink href={href}>{children}</ButtonLink>
    </span>
  );
}

/** Short texts side by side: two in a row, or three where none would be left over. */
export function Cards({ children }: Group) {
  return (
    <div className="not-prose my-8 grid gap-4 sm:grid-cols-2 min-[46rem]:has-[>:last-child:nth-child(3n)]:grid-cols-3">
      {children}
    </div>
  );
}

export function Card({ title, href, children }: Group & { title: string; href?: string }) {
  return (
    <div className="relative rounded-md border border-line bg-surface p-5 text-base">
      <p className="font-display text-lg font-semibold">
        {href ? (
          <a href={href} className="card-link text-brand">
            {title}
            {!/^[/#]/.test(href) && <Icon name="arrow-up-right" className="ms-1 inline size-4" />}
          </a>
        ) : (
          title
        )}
      </p>
      <div className="mt-1 text-ink-soft">{children}</div>
    </div>
  );
}

/** A numbered list as a path from its first step to its last. */
export function Steps({ children }: Group) {
  return <div className="steps">{children}</div>;
}

/** Variants of one thing, such as the commands of different systems, under one another. */
export function Tabs({ children }: Group) {
  return <div className="my-8 divide-y divide-line rounded-md border border-line">{children}</div>;
}

/** One variant, which opens in place. */
export function Tab({ label, children }: Group & { label: string }) {
  return (
    <details open className="group px-5 py-3">
      <summary className="font-bold">{label}</summary>
      <div className="mt-2 [&>:first-child]:mt-0 [&>:last-child]:mb-0">{children}</div>
    </details>
  );
}
