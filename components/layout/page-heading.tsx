import type { ReactNode } from 'react';
import { CoverArt } from '@/components/ui/cover-art';

export function PageHeading({
  title,
  art,
  children,
}: {
  title: string;
  /** The seed of the art beside the title. */
  art?: string;
  children?: ReactNode;
}) {
  return (
    <header className="page flex justify-between gap-x-14 pt-8 pb-6 sm:pt-12 sm:pb-8">
      <div className="min-w-0">
        <h1 className="text-4xl">{title}</h1>
        {children && <div className="mt-4 max-w-text text-xl text-ink-soft">{children}</div>}
      </div>
      {art && (
        <CoverArt
          seed={art}
          palette="community"
          className="hidden min-h-24 w-72 shrink-0 self-stretch rounded-lg lg:block"
        />
      )}
    </header>
  );
}
