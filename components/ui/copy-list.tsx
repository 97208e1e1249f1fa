import type { ComponentProps, ReactNode } from 'react';
import { CopyText } from '@/components/ui/copy-text';

/** A titled part of a page whose texts are there to be copied; the first is open. */
export function CopyList({
  id,
  title,
  items,
  children,
  after,
}: {
  id: string;
  title: string;
  items: ReadonlyArray<ComponentProps<typeof CopyText>>;
  children?: ReactNode;
  /** Shown after the texts. */
  after?: ReactNode;
}) {
  const [first, ...others] = items;
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {children && <div className="mt-3">{children}</div>}
      <div className="mt-3 grid min-w-0 gap-3">
        {first && <CopyText {...first} />}
        {others.map((item) => (
          <details key={item.label} className="min-w-0">
            <summary className="min-h-7 font-bold text-brand">{item.label}</summary>
            <CopyText {...item} />
          </details>
        ))}
      </div>
      {after && <div className="mt-3">{after}</div>}
    </section>
  );
}
