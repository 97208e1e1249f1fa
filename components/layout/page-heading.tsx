import type { ReactNode } from 'react';
import { CoverArt } from '@/components/ui/cover-art';

/** The title of a page and the sentence that says what it is for. */
export function PageHeading({
  title,
  art,
  children,
}: {
  title: string;
  /** The seed of a picture beside the title, for pages that would otherwise have none. */
  art?: string;
  children?: ReactNode;
}) {
  return (
    <header className="page flex justify-between gap-14 pt-12 pb-10 sm:pt-16">
      <div className="min-w-0">
        <h1 className="text-4xl">{title}</h1>
        {children && <div className="mt-4 max-w-text text-xl text-ink-soft">{children}</div>}
      </div>
      {art && (
        <CoverArt
          seed={art}
          palette="community"
          className="hidden h-40 w-80 shrink-0 rounded-lg lg:block"
        />
      )}
    </header>
  );
}
