import type { ReactNode } from 'react';
import { Mark } from './mark';

/** What a list says when it has nothing to show. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-6 rounded-lg border border-line bg-surface p-6 sm:p-8">
      <Mark variant="color" size={72} />
      <div className="max-w-text flex-1 basis-64 wrap-anywhere">
        <p className="font-display text-xl font-semibold">{title}</p>
        {children && <div className="mt-2 text-ink-soft">{children}</div>}
      </div>
    </div>
  );
}
